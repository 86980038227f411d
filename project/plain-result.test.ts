import { expect, test } from '#test';
import type { Suite, TestCase } from '@playwright/test/reporter';
import PlainResult from './plain-result.ts';

type Outcome = ReturnType<TestCase['outcome']>;

const RUNS: readonly [string, readonly Outcome[], number, string][] = [
  ['that passes', ['expected', 'expected'], 0, '2 passed, 0 failed\n'],
  ['that fails', ['expected', 'unexpected'], 0, '1 passed, 1 failed\n'],
  ['that skips', ['expected', 'skipped', 'skipped'], 0, '1 passed, 0 failed, 2 skipped\n'],
  ['that passes at last', ['flaky'], 0, '1 passed, 0 failed\n'],
  ['with a file that does not load', ['expected'], 1, '1 passed, 1 failed\n'],
];

for (const [what, outcomes, errors, line] of RUNS) {
  test(`ends a run ${what} with "${line.trim()}"`, async () => {
    expect(await lineOf(outcomes, errors)).toBe(line);
  });
}

test('ends a run without a test with a line too', async () => {
  let written = '';
  await new PlainResult({ write: (line) => (written += line) }).onExit();
  expect(written).toBe('0 passed, 0 failed\n');
});

async function lineOf(outcomes: readonly Outcome[], errors: number): Promise<string> {
  let written = '';
  const reporter = new PlainResult({ write: (line) => (written += line) });
  reporter.onBegin(undefined, {
    allTests: () => outcomes.map((outcome) => ({ outcome: () => outcome }) as TestCase),
  } as Suite);
  for (let index = 0; index < errors; index++) reporter.onError();
  await reporter.onExit();
  return written;
}
