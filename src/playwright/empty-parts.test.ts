import { writeFileSync } from 'node:fs';
import { test } from '#test';
import { sampleApi, sampleRun } from '../findings/testing/index.ts';
import { type Answered, expectOneAnswer } from './testing/index.ts';

// The folder of a test appears with its first file.
test.beforeEach(() => writeFileSync(test.info().outputPath('made'), ''));

const real = sampleApi({
  environment: { ...sampleApi().environment, name: 'staging', mock: false, origin: 'https://library.example.com' },
});

/** What a machine answers of which no test was selected. */
const KINDS: readonly (Answered & { title: string })[] = [
  {
    title: 'nothing selected on one of several machines',
    run: { ...sampleRun(real), manifest: { ...sampleRun().manifest, part: { shard: { current: 2, total: 2 } } } },
    status: 'failed',
    errors: ['Error: No tests found'],
    result: 'nothing selected',
    exitCode: 0,
    says: /^NOTHING SELECTED: no test of this machine was selected.*: machine 2 of 2, 0 of 3 tests$/,
  },
  {
    title: 'nothing selected of this API, and something of one that is left out',
    run: { ...sampleRun(real), manifest: { ...sampleRun().manifest, part: { leftOut: ['archive'] } } },
    options: { command: ['node', 'cli.js', 'test', '-g', 'default order|ListFiles'] },
    status: 'failed',
    errors: ['Error: No tests found'],
    result: 'nothing selected',
    exitCode: 0,
    says: /^NOTHING SELECTED: no test of this machine was selected.*: 0 of 3 tests, without archive$/,
  },
  {
    title: 'nothing selected of any API',
    run: { ...sampleRun(real), manifest: { ...sampleRun().manifest, part: { leftOut: ['archive'] } } },
    options: { command: ['node', 'cli.js', 'test', '-g', 'default ordre'] },
    status: 'failed',
    errors: ['Error: No tests found'],
    result: 'nothing selected',
    exitCode: 2,
    says: /^NOTHING SELECTED: no tests were selected/,
  },
];
for (const { title, ...kind } of KINDS)
  test(`page, last line, findings, SARIF, JUnit, CTRF and exit code agree: ${title}`, () => expectOneAnswer(kind));
