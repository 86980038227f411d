import { writeFileSync } from 'node:fs';
import { test } from '#test';
import { sampleApi, sampleFinding, sampleRun, sampleVerdict } from '../findings/testing/index.ts';
import { ALL, type Answered, CHECK, expectOneAnswer, OTHER, REACHED } from './testing/index.ts';

// The folder of a test appears with its first file.
test.beforeEach(() => writeFileSync(test.info().outputPath('made'), ''));

const real = sampleApi({
  environment: { ...sampleApi().environment, name: 'staging', mock: false, origin: 'https://library.example.com' },
});
const total = sampleVerdict({ check: 'pagination/total-counts-every-match', title: OTHER[2] });
const violated = { ...total, verdict: 'violated', findings: [sampleFinding()] } as const;
const threw = { ...total, verdict: 'failed', failures: ['it threw'], reason: 'it threw' } as const;
const withVerdicts = (...verdicts: readonly (typeof total)[]) =>
  sampleRun({ ...real, verdicts: [sampleVerdict(), ...verdicts] });

/** Kinds of run, and the one answer that each gives everywhere. */
const KINDS: readonly (Answered & { title: string })[] = [
  { title: 'sound', run: sampleRun(real), selected: ALL, result: 'passed', exitCode: 0, says: /^PASSED: library on/ },
  {
    title: 'broken',
    run: withVerdicts(violated),
    selected: ALL,
    status: 'failed',
    result: 'failed',
    exitCode: 1,
    says: /^FAILED: library on https:\/\/library\.example\.com: 1 check violated\.$/,
  },
  {
    title: 'broken, and only what is sound was selected',
    run: withVerdicts(violated),
    selected: [[CHECK.join('|')]],
    result: 'passed',
    exitCode: 0,
    says: /A PART ONLY: 1 of 3 tests$/,
  },
  { title: 'broken, and Playwright passed', run: withVerdicts(violated), selected: ALL, result: 'failed', exitCode: 1 },
  {
    title: 'a check that throws',
    run: withVerdicts(threw),
    selected: ALL,
    status: 'failed',
    result: 'failed',
    exitCode: 1,
    says: /1 check failed: it threw$/,
  },
  { title: 'nothing selected', run: sampleRun(real), selected: [], result: 'nothing selected', exitCode: 2 },
  {
    title: 'nothing selected, as Playwright says it',
    run: sampleRun(real),
    status: 'failed',
    errors: ['Error: No tests found'],
    result: 'nothing selected',
    exitCode: 2,
    says: /^NOTHING SELECTED: no tests were selected/,
  },
  {
    title: 'the mock only',
    run: sampleRun(),
    selected: ALL,
    result: 'passed on the mock',
    exitCode: 0,
    says: /no provider was verified/,
  },
  {
    title: 'half on the mock',
    run: sampleRun(real, sampleApi()),
    selected: ALL,
    result: 'passed, partly on the mock',
    exitCode: 0,
    says: /library on the MOCK\. The MOCK says nothing/,
  },
  {
    title: 'an API left out',
    run: { ...sampleRun(real), manifest: { ...sampleRun().manifest, part: { leftOut: ['archive'] } } },
    selected: ALL,
    result: 'passed',
    exitCode: 0,
    says: / — A PART ONLY: without archive$/,
  },
  {
    title: 'nothing judged',
    run: sampleRun({ ...real, verdicts: [sampleVerdict({ verdict: 'not judged', reason: 'no data' })] }),
    selected: ALL,
    result: 'nothing judged',
    exitCode: 1,
  },
  {
    title: 'Ctrl-C',
    run: sampleRun(real),
    selected: ALL,
    status: 'interrupted',
    result: 'aborted',
    exitCode: 2,
    says: /Ctrl-C/,
  },
  { title: 'a global timeout', run: sampleRun(real), status: 'timedout', result: 'aborted', exitCode: 2 },
  {
    title: 'a setup that broke',
    run: { ...sampleRun(), apis: [], unfinished: { kind: 'under way', reason: 'not yet' } },
    status: 'failed',
    errors: ['TypeError: x is not a function'],
    result: 'aborted',
    exitCode: 2,
    says: /^ABORTED: TypeError: x is not a function$/,
  },
  {
    title: 'an error outside of tests',
    run: sampleRun(real),
    selected: ALL,
    status: 'failed',
    errors: ['Error: worker process exited unexpectedly'],
    result: 'failed',
    exitCode: 1,
    says: /worker process exited unexpectedly/,
  },
  {
    title: 'a test by hand that failed',
    run: sampleRun(real),
    selected: [...ALL, ['a|b|c', true], ['a|b|d', 'skipped']],
    status: 'failed',
    result: 'failed',
    exitCode: 1,
    says: /The test "contract\.spec\.ts › a › b › c" failed: it is not so/,
  },
  {
    title: 'a test by hand that failed beside a broken contract',
    run: withVerdicts(violated),
    selected: [...ALL, ['a|b|c', true]],
    status: 'failed',
    result: 'failed',
    exitCode: 1,
    says: /^FAILED: library on \S+: 1 check violated\. The test "contract\.spec\.ts › a › b › c" failed: it is not so$/,
  },
  {
    title: 'each test tried again, and passed in the end',
    run: sampleRun(real),
    selected: [...ALL, ['a|b|c']],
    result: 'passed',
    exitCode: 0,
  },
  {
    title: 'a shard',
    run: withVerdicts(violated),
    selected: [[CHECK.join('|')], [REACHED.join('|')]],
    result: 'passed',
    exitCode: 0,
    says: /A PART ONLY: 2 of 3 tests$/,
  },
  {
    title: 'a shard that is broken',
    run: withVerdicts(violated),
    selected: [[OTHER.join('|')]],
    status: 'failed',
    result: 'failed',
    exitCode: 1,
    says: /1 check violated\. — A PART ONLY: 1 of 3 tests$/,
  },
  {
    title: 'operations and checks chosen',
    run: {
      ...sampleRun(real),
      manifest: { ...sampleRun().manifest, part: { operations: ['List*'], checks: ['pagination/*'] } },
    },
    selected: ALL,
    result: 'passed',
    exitCode: 0,
    says: / — A PART ONLY: operations List\*, checks pagination\/\*$/,
  },
  {
    title: 'each test twice',
    run: sampleRun(real),
    selected: [...ALL, ...ALL],
    result: 'passed',
    exitCode: 0,
    says: /example\.com$/,
  },
];
for (const { title, ...kind } of KINDS)
  test(`page, last line, findings, SARIF, JUnit, CTRF and exit code agree: ${title}`, () => expectOneAnswer(kind));
