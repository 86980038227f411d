import type { Manifest } from '../../findings/index.ts';
import type { RunFolder } from '../../reporting/index.ts';
import type { ExitCode } from '../program/index.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Verifies without Playwright, as the package does, in the folder where it is called. */
export async function verifyByEngine(chosen: Readonly<Record<string, string>>): Promise<ExitCode> {
  const { contractsFolder, readConfiguration, reportsFolder } = await import('../../environments/index.ts');
  const { RunFolder: Folder, writeReports } = await import('../../reporting/index.ts');
  const where = { variables: { ...process.env, ...chosen }, folder: process.cwd() };
  const folder = Folder.open(reportsFolder(where));
  try {
    const { loadContracts } = await import('../../contract/index.ts');
    const { manifestOf, ProgressPrinter, runVerification, waiversOf, wantedOf } =
      await import('../../verification/index.ts');
    const configuration = readConfiguration({ contracts: loadContracts(contractsFolder(where)), ...where });
    await waiversOf(configuration.selections);
    const wanted = wantedOf(configuration);
    const manifest = manifestOf(configuration, new Date());
    folder.begin(manifest);
    const stopHearing = await abortOnSignal(folder, manifest);
    const progress = new ProgressPrinter(process.stderr);
    const run = await runVerification({ ...configuration, wanted, onProgress: progress.hear }).finally(() =>
      progress.end(),
    );
    stopHearing();
    return writeReports(run, { folder }).exitCode;
  } finally {
    folder.close();
  }
}

/** Where the process is told to end, the reports and the console say so. Gives the way to hear no more signals. */
async function abortOnSignal(folder: RunFolder, manifest: Manifest): Promise<() => void> {
  const { runResult } = await import('../../reporting/index.ts');
  const abort = (signal: NodeJS.Signals) => {
    const { headline, exitCode } = runResult(folder.abort(manifest, `${signal} broke the run off`));
    console.log(headline);
    folder.close();
    process.exit(exitCode);
  };
  for (const signal of SIGNALS) process.on(signal, abort);
  return () => SIGNALS.forEach((signal) => process.off(signal, abort));
}
