import path from 'node:path';
import { ContractError, loadContracts } from '../contract/index.ts';
import { ConfigurationError, readConfiguration } from '../environments/index.ts';
import { runFailures, writeReports, writeRun } from '../reporting/index.ts';
import { printProgress, runVerification } from '../verification/index.ts';

const FINDINGS = path.resolve('reports/findings.json');

try {
  if (process.argv.length > 2)
    throw new ConfigurationError([
      `Unknown option "${process.argv[2]}". verify is configured by variables of the process and by .env in this folder.`,
    ]);
  const configuration = readConfiguration({
    contracts: loadContracts(),
    variables: process.env,
    folder: process.cwd(),
  });
  const run = await runVerification({ ...configuration, onProgress: printProgress(process.stderr) });
  writeRun(FINDINGS, run);
  writeReports(run, { folder: path.dirname(FINDINGS) });
  if (runFailures(run).length > 0) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof ConfigurationError) && !(error instanceof ContractError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
