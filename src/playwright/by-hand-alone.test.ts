import { writeFileSync } from 'node:fs';
import { test } from '#test';
import { sampleRun } from '../findings/testing/index.ts';
import { type Answered, expectOneAnswer } from './testing/index.ts';

// The folder of a test appears with its first file.
test.beforeEach(() => writeFileSync(test.info().outputPath('made'), ''));

/** Runs in which no test of a contract was selected, and the one answer that each gives everywhere. */
const KINDS: readonly (Answered & { title: string })[] = [
  {
    title: 'tests by hand alone',
    run: sampleRun(),
    selected: [['a|b|c'], ['a|b|d']],
    result: 'passed by hand',
    exitCode: 0,
    says: /^PASSED BY HAND: 2 tests by hand, and no check of a contract was selected — A PART ONLY: 0 of 3 tests$/,
  },
  {
    title: 'tests by hand alone, one of them failed',
    run: sampleRun(),
    selected: [['a|b|c', true], ['a|b|d']],
    status: 'failed',
    result: 'failed',
    exitCode: 1,
    says: /^FAILED: The test "contract\.spec\.ts › a › b › c" failed: it is not so — A PART ONLY: 0 of 3 tests$/,
  },
  {
    title: 'tests by hand alone, all of them skipped',
    run: sampleRun(),
    selected: [['a|b|c', 'skipped']],
    result: 'nothing judged',
    exitCode: 1,
    says: /^NOTHING JUDGED: every test by hand was skipped/,
  },
];
for (const { title, ...kind } of KINDS)
  test(`page, last line, findings, JUnit and exit code agree: ${title}`, () => expectOneAnswer(kind));
