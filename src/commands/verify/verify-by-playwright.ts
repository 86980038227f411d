import { EXIT, type ExitCode, runPlaywright } from '../program/index.ts';

/**
 * Verifies as a run of Playwright. Its reporter says how the run ends; where it says nothing, Playwright only listed
 * tests, or could not run.
 */
export async function verifyByPlaywright(
  words: readonly string[],
  chosen: Readonly<Record<string, string>>,
): Promise<ExitCode> {
  const { code, told } = await runPlaywright(words, chosen);
  if (told === EXIT.kept || told === EXIT.findings) return told;
  return code === 0 ? EXIT.kept : EXIT.couldNotRun;
}
