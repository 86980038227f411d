import { statSync } from 'node:fs';
import path from 'node:path';
import { CommandError, defineCommand, EXIT, type ExitCode, runPlaywright, SUITE } from './program/index.ts';

/**
 * In the project a verification is a run of Playwright, which brings its options, its HTML report and JUnit. The package holds no specs and no
 * Playwright: there the engine runs by itself and leaves the contract report. Both judge the same and end alike.
 */
export const verify = defineCommand({
  name: 'verify',
  does: 'verifies each API where it is configured, else on the mock, and writes reports/',
  example: SUITE.isInstalled ? '' : '-g pagination',
  passesOn: true,
  takes: (command) =>
    command
      .usage(SUITE.isInstalled ? '[options]' : '[options of playwright test]')
      .argument('[words...]', SUITE.isInstalled ? undefined : 'handed to Playwright: -g, --last-failed, --list, a file')
      .addHelpText('after', '\nVariables of the process and of .env say where and how it verifies.'),
  run: async (_, words) => (SUITE.isInstalled ? verifyByEngine(words) : verifyByPlaywright(words)),
});

/** Playwright ends with 1 for everything that goes wrong. Something was found only where this run left findings. */
async function verifyByPlaywright(words: readonly string[]): Promise<ExitCode> {
  const before = lastFindings();
  const code = await runPlaywright(words);
  if (code === 0) return EXIT.kept;
  const after = lastFindings();
  return code === 1 && after !== undefined && after !== before ? EXIT.findings : EXIT.couldNotRun;
}

/** When a run of the project last left findings, in milliseconds. */
function lastFindings(): number | undefined {
  return statSync(path.join(SUITE.folder, 'reports/findings.json'), { throwIfNoEntry: false })?.mtimeMs;
}

async function verifyByEngine([unknown]: readonly string[]): Promise<ExitCode> {
  if (unknown !== undefined)
    throw new CommandError(
      `Unknown option "${unknown}". verify is configured by variables of the process and by .env in this folder.`,
    );
  const { loadContracts } = await import('../contract/index.ts');
  const { readConfiguration } = await import('../environments/index.ts');
  const { runFailures, writeReports, writeRun } = await import('../reporting/index.ts');
  const { printProgress, runVerification } = await import('../verification/index.ts');
  const configuration = readConfiguration({
    contracts: loadContracts(),
    variables: process.env,
    folder: process.cwd(),
  });
  const findings = path.resolve('reports/findings.json');
  const run = await runVerification({ ...configuration, onProgress: printProgress(process.stderr) });
  writeRun(findings, run);
  writeReports(run, { folder: path.dirname(findings) });
  return runFailures(run).length > 0 ? EXIT.findings : EXIT.kept;
}
