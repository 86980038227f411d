import { expect, test } from '#test';
import { sampleApi, sampleRun, sampleVerdict } from '../../findings/testing/index.ts';
import { failedTestIn, failedTestText } from './failed-test.ts';
import { runResult } from './run-result.ts';

const byHand = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    failedTestText({ title: `api/loans.spec.ts › test ${index}`, error: 'it is not so\n  expected: 1' }),
  );
const violated = sampleApi({
  coverage: { seen: 1, all: 2, operations: [] },
  verdicts: [sampleVerdict({ verdict: 'violated' })],
});
const headlineOf = (errors: readonly string[], require: readonly string[] = []) => {
  const run = sampleRun(violated);
  return runResult({ ...run, manifest: { ...run.manifest, require }, errors }).headline;
};

test('counts tests by hand that failed, names a single one, and names the place of an API once', () => {
  expect(headlineOf(byHand(10), ['coverage:90'])).toBe(
    'FAILED: library on the MOCK: 1 check violated. 50 % of the contract was seen, and CONTRACT_REQUIRE asks for 90 %. 10 tests by hand failed.',
  );
  expect(headlineOf(byHand(1))).toMatch(/violated\. The test "api\/loans\.spec\.ts › test 0" failed: it is not so$/);
});

test('what does not fit into the headline is counted, and no sentence is torn', () => {
  const lost = Array.from(
    { length: 9 },
    (_, index) => `Part ${index + 1} of 9 is missing, so nobody knows its checks.`,
  );
  expect(headlineOf(lost)).toMatch(
    /^FAILED: library on the MOCK: 1 check violated\. Part 1.* And 5 further reasons\.$/,
  );
  expect(headlineOf(['x'.repeat(2000)])).toMatch(/1 check violated\. And 1 further reason\.$/);
  const { manifest } = sampleRun();
  expect(runResult({ manifest, apis: [], errors: ['x'.repeat(2000)] }).headline).toHaveLength(
    'FAILED: … (2,000 characters)'.length + 270,
  );
});

test('an error is read as a test by hand only where it is one', () => {
  expect(failedTestIn(byHand(1)[0]!)).toEqual({
    title: 'api/loans.spec.ts › test 0',
    error: 'it is not so\n  expected: 1',
  });
  expect(failedTestIn('a worker died')).toBeUndefined();
});
