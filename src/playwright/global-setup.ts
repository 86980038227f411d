import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Run } from '../findings/index.ts';
import { RunFolder } from '../reporting/index.ts';
import { printProgress, runVerification } from '../verification/index.ts';
import { configuration, knownContracts, orExit } from './configuration.ts';
import { preparedRun } from './prepared-run.ts';
import { writeScript } from './replay/write-script.ts';
import { runFiles } from './run-files.ts';

/** Verifies every API before any test runs. The tests only replay the verdicts. */
export default async function globalSetup(): Promise<void> {
  const { reports } = await preparedRun();
  const { run: file } = runFiles();
  const { manifest } = JSON.parse(readFileSync(file, 'utf8')) as Run;
  await orExit(() => RunFolder.at(reports).begin(manifest));
  const run = await runVerification({ ...configuration(), onProgress: printProgress(process.stderr) });
  // Whole or not at all: where the disk is full, the reporter still reads that nothing was verified.
  writeFileSync(`${file}.new`, JSON.stringify(run));
  renameSync(`${file}.new`, file);
  writeScript(knownContracts(), run);
}
