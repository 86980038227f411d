import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ContractError, loadContracts } from '../contract/index.ts';
import { ConfigurationError, readConfiguration } from '../environments/index.ts';
import { ContractReporter, runFailures } from '../reporting/index.ts';
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
  mkdirSync(path.dirname(FINDINGS), { recursive: true });
  writeFileSync(FINDINGS, `${JSON.stringify(run, null, 2)}\n`);
  new ContractReporter({ findings: FINDINGS }).onEnd();
  if (runFailures(run).length > 0) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof ConfigurationError) && !(error instanceof ContractError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
