import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { sampleApi, sampleRun, sampleVerdict } from '../findings/testing/index.ts';
import { ALL, CHECK, OTHER, type Played, REACHED, report } from './testing/index.ts';

// The folder of a test appears with its first file.
test.beforeEach(() => writeFileSync(test.info().outputPath('made'), ''));

const real = sampleApi({
  environment: { ...sampleApi().environment, name: 'staging', mock: false, origin: 'https://library.example.com' },
});
const total = sampleVerdict({ check: 'pagination/total-counts-every-match', title: OTHER[2] });
const violated = { ...total, verdict: 'violated' } as const;
const threw = { ...total, verdict: 'failed', failures: ['it threw'], reason: 'it threw' } as const;
const withVerdicts = (...verdicts: readonly (typeof total)[]) =>
  sampleRun({ ...real, verdicts: [sampleVerdict(), ...verdicts] });

/** Kinds of run, and the one answer that each gives everywhere. */
const KINDS: readonly (Played & { title: string; result: string; exitCode: number; says?: RegExp })[] = [
  {
    title: 'sound',
    run: sampleRun(real),
    selected: ALL,
    result: 'passed',
    exitCode: 0,
    says: /^PASSED: library on https:/,
  },
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
    title: 'tests of something else selected',
    run: sampleRun(real),
    selected: [['a|b|c']],
    result: 'nothing selected',
    exitCode: 2,
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
    run: sampleRun({ ...real, verdicts: [sampleVerdict({ verdict: 'not judged' })] }),
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
    selected: [...ALL, ['a|b|c', true]],
    status: 'failed',
    result: 'failed',
    exitCode: 1,
    says: /The test "contract\.spec\.ts › a › b › c" failed: it is not so/,
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
for (const { title, result, exitCode, says = /./, ...played } of KINDS)
  test(`page, last line, findings, JUnit and exit code agree: ${title}`, async () => {
    const reported = await report(played);
    const last = reported.printed.split('\n').at(-1) ?? '';
    const written = JSON.parse(reported.read('findings.json')) as { result: string; headline: string };
    expect({ result: written.result, exitCode: reported.exitCode }).toEqual({ result, exitCode });
    expect(reported.status === undefined).toBe(exitCode === 0);
    expect(last).toBe(written.headline);
    expect(last).toMatch(says);
    expect(last.startsWith(`${result.toUpperCase()}: `)).toBe(true);
    expect(/<(?:failure|error) /.test(reported.read('junit.xml'))).toBe(exitCode !== 0);
    const page = reported.read('index.html');
    expect(page).toContain(`<title>Contract report: ${result}</title>`);
    const shown = /<p class="verdict-line">(.*?)<\/p>/.exec(page)?.[1]?.replace(/<[^>]*>/g, '');
    expect(shown?.replaceAll('&quot;', '"')).toBe(last);
  });
