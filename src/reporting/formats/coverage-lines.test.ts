import { expect, test } from '#test';
import type { Coverage, CoveredOperation } from '../../findings/index.ts';
import { sampleApi, sampleVerdict } from '../../findings/testing/index.ts';
import { coverageLines } from './coverage-lines.ts';

const node = (name: string, sighting: 'seen' | 'not seen' = 'not seen') => ({
  name,
  sighting,
  place: 'openapi.yaml:1',
});
const operationOf = (names: readonly string[]): CoveredOperation => ({
  ...node('ListLoans', 'seen'),
  parameters: names.map((name) => node(name)),
  outcomes: [node('success', 'seen')],
  headers: [],
  properties: [],
});
const coverageOf = (seen: number, ...operations: readonly CoveredOperation[]): Coverage => ({
  seen,
  all: 1_200,
  operations,
});
const coveredLine = (coverage: Coverage) => coverageLines(sampleApi({ coverage }))[0];

test('rounds down, so that only what was seen whole is 100 %', () => {
  expect(coveredLine(coverageOf(1_200, operationOf([])))).toBe('covered: 100 %, 1,200 of 1,200 promises');
  expect(coveredLine(coverageOf(1_199, operationOf(['limit'])))).toBe(
    'covered: 99 %, 1,199 of 1,200 promises; not seen: limit',
  );
});

test('names what several operations did not keep once, and counts what it has no room for', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  expect(coveredLine(coverageOf(9, operationOf(names), operationOf(names)))).toMatch(
    /not seen: a, b, c, d and 2 more$/,
  );
});

test('counts the checks without a verdict among those that apply', () => {
  const verdicts = (['passed', 'violated', 'failed', 'inconclusive', 'not judged', 'not applicable'] as const).map(
    (verdict) => sampleVerdict({ verdict }),
  );
  expect(coverageLines(sampleApi({ verdicts }))[1]).toMatch(
    /^judged: 2 of 5 checks, 1 failed, 1 inconclusive, 1 not judged; the report says more/,
  );
});

test('counts the checks that were judged in part', () => {
  const verdicts = [sampleVerdict({ partly: 'no budget' }), sampleVerdict()];
  expect(coverageLines(sampleApi({ verdicts }))[1]).toMatch(
    /^judged: every check that applies, 1 check in part; the report says more/,
  );
});
