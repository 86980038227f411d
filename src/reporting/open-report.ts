import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** The system's own way to open a file, by `process.platform`; any other platform follows freedesktop.org. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** Opens a page in the system's browser and gives the sentence for the user; where there is no browser, the path alone has to do. */
export async function openReport(file: string, platform: NodeJS.Platform = process.platform): Promise<{ readonly found: boolean; readonly message: string }> {
  if (!existsSync(file)) return { found: false, message: `There is no report yet: ${file} is missing. Run npm run verify first.` };
  const [command, ...flags] = OPENERS[platform] ?? ['xdg-open'];
  const opened = await started(command, [...flags, path.resolve(file)]);
  return { found: true, message: opened ? file : `${file} (no browser could be started: open the file yourself)` };
}

/** Whether a program started; it lives on by itself. */
function started(command: string, parameters: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const program = spawn(command, parameters, { detached: true, stdio: 'ignore' });
    program.once('error', () => resolve(false));
    program.once('spawn', () => {
      program.unref();
      resolve(true);
    });
  });
}
