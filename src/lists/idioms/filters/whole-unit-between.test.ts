import { expect, test } from '#test';
import { wholeUnitBetween } from './whole-unit-between.ts';

const at = (text: string): number => Date.parse(`${text}Z`);
const CASES = [
  ['a day', '2026-01-01T20:00:00', '2026-01-02T07:30:00', '2026-01-02T00:00:00'],
  ['an hour', '2026-01-01T20:10:00', '2026-01-01T22:30:00', '2026-01-01T22:00:00'],
  ['a second', '2026-01-01T20:10:07.200', '2026-01-01T20:10:09.100', '2026-01-01T20:10:09'],
  ['nothing where the later time begins its day', '2026-01-01T20:10:00', '2026-01-02T00:00:00', undefined],
  ['nothing within a second', '2026-01-01T20:10:07.200', '2026-01-01T20:10:07.300', undefined],
] as const;
for (const [title, from, to, begin] of CASES)
  test(`between two times begins ${title}`, () =>
    expect(wholeUnitBetween([[at(from), at(to)]], { unit: 'milliseconds' })).toBe(begin && at(begin)));

test('the largest unit of any gap comes first', () => {
  const gaps = CASES.slice(1, 3).map(([, from, to]) => [at(from), at(to)] as const);
  expect(wholeUnitBetween(gaps.toReversed(), { unit: 'milliseconds' })).toBe(at('2026-01-01T22:00:00'));
});

test('numbers of no unit have no days', () => expect(wholeUnitBetween([[1, 1e12]], {})).toBeUndefined());
