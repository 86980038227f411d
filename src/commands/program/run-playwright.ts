import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { SUITE } from './suite.ts';

/** Runs `playwright test` in the project on our own streams, and gives what it ends with. */
export async function runPlaywright(
  words: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<number | null> {
  const program = path.join(SUITE.folder, 'node_modules/@playwright/test/cli.js');
  const child = spawn(process.execPath, [program, 'test', ...words], {
    cwd: SUITE.folder,
    stdio: 'inherit',
    env: { ...process.env, ...variables },
  });
  // A terminal sends Ctrl+C to both. Playwright still writes its reports then, and this process waits for them.
  const wait = (): void => {};
  const pass = (): void => void child.kill('SIGTERM');
  process.on('SIGINT', wait).on('SIGTERM', pass);
  const [code] = (await once(child, 'close')) as [number | null];
  process.off('SIGINT', wait).off('SIGTERM', pass);
  return code;
}
