import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The variable in which the first process tells its workers where the files of the run are. */
const FOLDER_VARIABLE = 'VERIFIED_RUN_FILES';

interface RunFiles {
  /** Which tests there are. */
  readonly script: string;
  /** Where the first process answers what came out of them: a socket, or on Windows a pipe. */
  readonly socket: string;
}

/** What the processes of one run of Playwright share. No other run can touch it, wherever it writes its reports. */
export function runFiles(): RunFiles {
  const folder = process.env[FOLDER_VARIABLE] ?? newFolder();
  const socket = process.platform === 'win32' ? `\\\\.\\pipe\\${path.basename(folder)}` : path.join(folder, 'run.sock');
  return { script: path.join(folder, 'replay.json'), socket };
}

/** Whether this process takes part in a run of the suite. A test run of somebody who uses the package does not. */
export function takesPartInRun(): boolean {
  return process.env[FOLDER_VARIABLE] !== undefined;
}

function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'contract-run-'));
  process.env[FOLDER_VARIABLE] = folder;
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
