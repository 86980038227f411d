import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { printProgress, runVerification } from '../verification/index.ts';
import { configuration, knownContracts } from './configuration.ts';
import { FINDINGS_FILE } from './script-file.ts';
import { writeScript } from './write-script.ts';

/** Runs the one engine of a run, before any test: the tests only replay its verdicts. */
export default async function globalSetup(): Promise<void> {
  rmSync(FINDINGS_FILE, { force: true });
  const run = await runVerification({ ...configuration(), onProgress: printProgress(process.stderr) });
  mkdirSync(path.dirname(FINDINGS_FILE), { recursive: true });
  writeFileSync(FINDINGS_FILE, `${JSON.stringify(run, null, 2)}\n`);
  writeScript(knownContracts(), run);
}
