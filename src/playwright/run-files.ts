import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The variable in which the first process tells its workers where the files of the run are. */
const FOLDER_VARIABLE = 'VERIFIED_RUN_FILES';

/** The files that the processes of one run of Playwright share. No other run can touch them, wherever it writes its reports. */
export function runFiles(): { readonly script: string; readonly run: string } {
  const folder = process.env[FOLDER_VARIABLE] ?? newFolder();
  return { script: path.join(folder, 'replay.json'), run: path.join(folder, 'run.json') };
}

function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'contract-run-'));
  process.env[FOLDER_VARIABLE] = folder;
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
