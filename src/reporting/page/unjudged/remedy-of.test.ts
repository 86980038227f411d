import { expect, test } from '#test';
import { remedyOf } from './remedy-of.ts';

const check = 'filtering/filters-combine';
const notJudged = { check, verdict: 'not judged' } as const;

/** Reasons that checks and the engine really give, and what a reader is told to do. */
const CASES = [
  [{ ...notJudged, reason: 'CONTRACT_PROBES=positive sends no invalid requests' }, 'Set CONTRACT_PROBES=all.'],
  [
    { ...notJudged, reason: 'the environment knows one resource only, and nothing to compare its list with' },
    'Name a second resource in the environment.',
  ],
  [
    { ...notJudged, reason: 'the list has one page, so no cursor of it is known' },
    'Point the environment at a resource with more data.',
  ],
  [
    {
      ...notJudged,
      reason: 'because of conformance/body-matches-schema',
      becauseOf: 'conformance/body-matches-schema',
    },
    'Judged again as soon as conformance/body-matches-schema is kept.',
  ],
  [
    { ...notJudged, reason: 'something that nobody foresaw' },
    'It needs two filters that have matches together; npm run doctor says what is there.',
  ],
  [{ check, verdict: 'inconclusive', reason: 'data moved' }, 'Run again when the environment rests and answers.'],
  [
    { check, verdict: 'failed', reason: 'it threw' },
    'The check itself failed. This is a mistake of the suite or of the contract.',
  ],
] as const;
for (const [verdict, told] of CASES)
  test(`answers "${verdict.reason}" with a remedy`, () => expect(remedyOf(verdict)).toBe(told));
