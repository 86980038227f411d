import { expect, test } from '#test';
import { validateStrict, type CTRFReport } from 'ctrf';
import type { Run } from '../../findings/index.ts';
import { failingRun, sampleApi, sampleFinding, sampleRun, sampleVerdict } from '../../findings/testing/index.ts';
import { renderJunit } from './to-junit.ts';
import { renderCtrf } from './to-ctrf.ts';

const reportOf = (run: Run) => JSON.parse(renderCtrf(run)) as CTRFReport;
const { manifest } = sampleRun();
const aborted: Run = { manifest, apis: [], unfinished: { kind: 'aborted', reason: 'Ctrl-C broke the run off' } };

for (const [name, run] of [
  ['failing', failingRun()],
  ['passing', sampleRun()],
  ['aborted', aborted],
] as const)
  test(`the file of a ${name} run keeps the published schema of CTRF, and counts as JUnit does`, () => {
    const report = reportOf(run);
    validateStrict(report);
    const { tests, failed, skipped } = report.results.summary;
    const [, all, failures, errors, notRun] = /tests="(\d+)" failures="(\d+)" errors="(\d+)" skipped="(\d+)"/
      .exec(renderJunit(run))!
      .map(Number);
    expect([tests, failed, skipped]).toEqual([all, failures! + errors!, notRun]);
  });

test('a field that CTRF does not know is found', () => {
  const report = reportOf(sampleRun());
  expect(() => validateStrict({ ...report, results: { ...report.results, newcomer: 1 } })).toThrow();
});

test('a violated check is a failed test with the verdict, the place and the fingerprints', () => {
  const violated = sampleVerdict({ verdict: 'violated', findings: [sampleFinding()] });
  const { tests } = reportOf(sampleRun(sampleApi({ verdicts: [violated] }))).results;
  expect(tests.at(-1)).toEqual({
    testId: 'mock library.ListLoans.pagination pagination/pages-make-the-whole',
    name: 'pages together hold every item once',
    status: 'failed',
    rawStatus: 'violated',
    duration: 12,
    suite: ['mock', 'library ListLoans'],
    message: 'error[pagination/total-counts-every-match] ListLoans',
    trace: expect.stringContaining('a walk over the pages finds 137 loans'),
    filePath: 'contracts/library/openapi.yaml',
    line: 214,
    labels: {
      api: 'library',
      operation: 'ListLoans',
      check: 'pagination/pages-make-the-whole',
      fingerprints: ['0a1b2c3d4e5f'],
    },
  });
});
