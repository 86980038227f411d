import { rmSync } from 'node:fs';
import { writeRun } from '../reporting/index.ts';
import { printProgress, runVerification } from '../verification/index.ts';
import { configuration, knownContracts } from './configuration.ts';
import { writeScript } from './replay/write-script.ts';
import { FINDINGS_FILE } from './reports.ts';

/** Verifies every API before any test runs. The tests only replay the verdicts. */
export default async function globalSetup(): Promise<void> {
  rmSync(FINDINGS_FILE, { force: true });
  const run = await runVerification({ ...configuration(), onProgress: printProgress(process.stderr) });
  writeRun(FINDINGS_FILE, run);
  writeScript(knownContracts(), run);
}
