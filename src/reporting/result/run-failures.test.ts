import { expect, test } from '#test';
import { type ApiRun, type VerdictName, verdictOf } from '../../findings/index.ts';
import { apiFailures, apiResult, runFailures, verifiedOn } from './run-failures.ts';
import { sampleApi, sampleFinding, sampleRun, sampleVerdict } from '../../findings/testing/index.ts';

const withVerdict = (verdict: VerdictName) => sampleApi({ verdicts: [sampleVerdict({ verdict })] });

const inPart = sampleApi({ verdicts: [sampleVerdict({ verdict: 'passed', partly: 'no budget' })] });

const covered = (seen: number, all: number) => sampleApi({ coverage: { seen, all, operations: [] } });

const cases: readonly (readonly [string, ApiRun, readonly string[], string])[] = [
  ['passes what passed', sampleApi(), [], 'passed'],
  ['passes what is waived', withVerdict('waived'), [], 'passed'],
  ['fails on a violated check', withVerdict('violated'), [], 'failed'],
  [
    'fails where a check failed',
    sampleApi({ verdicts: [sampleVerdict({ verdict: 'failed', failures: ['it threw'] })] }),
    [],
    'failed',
  ],
  ['fails where nothing could be verified', sampleApi({ trouble: 'refused to sign in' }), [], 'failed'],
  ['fails on a bad waiver', sampleApi({ waiverErrors: ['waivers.yaml:1 is over'] }), [], 'failed'],
  ['does not call passed what was not judged', withVerdict('not judged'), [], 'nothing judged'],
  ['fails on not judged where that is asked', withVerdict('not judged'), ['judged'], 'failed'],
  ['passes what was judged in part', inPart, [], 'passed'],
  ['fails on what was judged in part where judged is asked', inPart, ['judged'], 'failed'],
  ['does not call passed what is inconclusive', withVerdict('inconclusive'), ['judged'], 'nothing judged'],
  ['fails on inconclusive where that is asked', withVerdict('inconclusive'), ['conclusive'], 'failed'],
  ['fails on the mock where an environment is asked for', sampleApi(), ['environment'], 'failed'],
  ['passes where as much is covered as is asked for', covered(9, 10), ['coverage:90'], 'passed'],
  ['fails where less is covered than is asked for', covered(899, 1000), ['coverage:90'], 'failed'],
  ['fails where nothing says what is covered', sampleApi(), ['coverage:1'], 'failed'],
];
for (const [title, api, require, result] of cases) {
  test(title, () => expect(apiResult(api, require)).toBe(result));
}

test('says why in sentences', () => {
  expect(apiFailures(withVerdict('violated'), ['environment'])).toEqual([
    '1 check violated.',
    'library fell back to the mock, and CONTRACT_REQUIRE asks for an environment.',
  ]);
  expect(runFailures(sampleRun(sampleApi(), withVerdict('violated')))).toEqual(['1 check violated.']);
  expect(apiFailures(covered(899, 1000), ['coverage:90'])).toEqual([
    '89 % of the contract was seen, and CONTRACT_REQUIRE asks for 90 %.',
  ]);
});

test('says where it was verified', () => {
  expect(verifiedOn(sampleApi())).toBe('verified on the MOCK');
  expect(
    verifiedOn(
      sampleApi({
        environment: {
          ...sampleApi().environment,
          name: 'staging',
          mock: false,
          origin: 'https://library.example.com',
        },
      }),
    ),
  ).toBe('verified on https://library.example.com');
});

test('judges by unwaived errors alone', () => {
  const waiver = { reason: 'agreed', until: '2026-12-31' };
  expect(verdictOf([])).toBe('passed');
  expect(verdictOf([sampleFinding({ severity: 'warning' }), sampleFinding({ severity: 'information' })])).toBe(
    'passed',
  );
  expect(verdictOf([sampleFinding({ waiver })])).toBe('waived');
  expect(verdictOf([sampleFinding({ waiver }), sampleFinding()])).toBe('violated');
  expect(verdictOf([sampleFinding({ waiver })], ['the check threw'])).toBe('failed');
});
