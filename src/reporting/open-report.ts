import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** The system's own way to open a file, by `process.platform`; any other platform follows freedesktop.org. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

interface Machine {
  readonly platform?: NodeJS.Platform;
  /** Where its programs are. */
  readonly path?: string | undefined;
}

interface Opened {
  readonly found: boolean;
  readonly message: string;
}

/**
 * Opens a page in the system's browser and gives the sentence for the user; where there is no browser, the path alone
 * has to do.
 */
export async function openReport(file: string, machine: Machine = {}): Promise<Opened> {
  const { platform = process.platform, path: programs = process.env['PATH'] } = machine;
  if (!existsSync(file)) return { found: false, message: `There is no report yet: ${file} is missing.` };
  const [command, ...flags] = OPENERS[platform] ?? ['xdg-open'];
  const opened = await started([command, ...flags, path.resolve(file)], programs);
  return { found: true, message: opened ? file : `${file} (no browser could be started: open the file yourself)` };
}

/** Whether a program started; it lives on by itself. */
function started(
  [command, ...parameters]: readonly [string, ...string[]],
  programs: string | undefined,
): Promise<boolean> {
  return new Promise((resolve) => {
    const program = spawn(command, parameters, {
      detached: true,
      stdio: 'ignore',
      env: { ...process.env, PATH: programs },
    });
    program.once('error', () => resolve(false));
    program.once('spawn', () => {
      program.unref();
      resolve(true);
    });
  });
}
