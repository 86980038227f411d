import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '#test';
import { PROJECT } from '../../contract/index.ts';
import type { Run } from '../../findings/index.ts';
import { failingRun } from '../../findings/testing/index.ts';
import { renderSarif } from './to-sarif.ts';

/** Microsoft's multitool; it runs on Linux alone. */
const TOOL = path.join(PROJECT, 'node_modules/@microsoft/sarif-multitool-linux');
test.skip(!existsSync(TOOL), "Microsoft's multitool is not installed here");

/** What the multitool calls an error or a warning. */
function toolProblems(run: Run): readonly string[] {
  const file = test.info().outputPath('findings.sarif');
  writeFileSync(file, renderSarif(run));
  // npm unpacks it so that nobody may run it.
  const program = test.info().outputPath('multitool');
  copyFileSync(path.join(TOOL, 'Sarif.Multitool'), program);
  chmodSync(program, 0o700);
  const { stdout } = spawnSync(program, ['validate', file], { encoding: 'utf8' });
  rmSync(program);
  expect(stdout).toContain('Analysis completed successfully.');
  return stdout.split('\n').filter((line) => /: (?:error|warning) /.test(line));
}

test("Microsoft's multitool has nothing to say", () => {
  const run = failingRun();
  expect(toolProblems({ ...run, manifest: { ...run.manifest, docs: 'https://example.com/docs' } })).toEqual([]);
  // Without an address of the documents there is none of the tool either.
  expect(toolProblems(run)).toEqual([expect.stringContaining("does not provide 'informationUri'")]);
});
