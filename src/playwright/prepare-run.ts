import { writeFileSync } from 'node:fs';
import { PROJECT } from '../contract/index.ts';
import { reportsFolder } from '../environments/index.ts';
import type { Run } from '../findings/index.ts';
import { RunFolder } from '../reporting/index.ts';
import { manifestOf, waiversOf } from '../verification/index.ts';
import { abortOnSignal } from './abort-on-signal.ts';
import { configuration, knownContracts, orExit } from './configuration.ts';
import { writeScript } from './replay/write-script.ts';
import { runFiles } from './run-files.ts';

/** What the configuration of Playwright needs to know of a run. */
export interface PreparedRun {
  /** Names of the environments. */
  readonly environments: readonly string[];
  /** Folder of the reports. */
  readonly reports: string;
}

/**
 * Prepares a run in the first process: takes the folder of the reports, and reads configuration and waivers before
 * anything is sent. Workers never come here.
 */
export async function prepareRun(): Promise<PreparedRun> {
  const reports = reportsFolder({ variables: process.env, folder: PROJECT });
  const verifies = process.argv.includes('test') && !process.argv.includes('--list');
  if (verifies) await orExit(() => takeFolder(reports));
  const configured = await orExit(() => configuration());
  await orExit(() => waiversOf(configured.selections));
  const manifest = manifestOf(configured, new Date());
  const run: Run = { manifest, apis: [], unfinished: { kind: 'under way', reason: 'nothing was verified yet' } };
  writeFileSync(runFiles().run, JSON.stringify(run));
  writeScript(knownContracts());
  if (verifies) abortOnSignal(RunFolder.at(reports), manifest);
  return {
    environments: [...new Set(configured.selections.map(({ environment }) => environment?.name ?? 'mock'))],
    reports,
  };
}

function takeFolder(reports: string): void {
  const folder = RunFolder.open(reports);
  process.once('exit', () => folder.close());
}
