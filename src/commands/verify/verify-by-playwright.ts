import { createRequire } from 'node:module';
import path from 'node:path';
import { EXIT, type ExitCode, SUITE } from '../program/index.ts';

/**
 * Verifies as a run of Playwright, in this process, because a process more would cost every run a third of a second. Its
 * reporter says how the run ends; where it says nothing, Playwright only listed tests, or could not run.
 */
export async function verifyByPlaywright(
  words: readonly string[],
  chosen: Readonly<Record<string, string>>,
): Promise<ExitCode> {
  const { toldExitCode } = await import('../../playwright/index.ts');
  Object.assign(process.env, chosen);
  process.chdir(SUITE.folder);
  const program = path.join(SUITE.folder, 'node_modules/@playwright/test/cli.js');
  process.argv = [process.execPath, program, 'test', ...words];
  // Playwright ends the process by itself.
  process.once('exit', (code) => {
    process.exitCode = toldExitCode() ?? (code === 0 ? EXIT.kept : EXIT.couldNotRun);
  });
  createRequire(import.meta.url)(program);
  return new Promise<never>(() => {});
}
