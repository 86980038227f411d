import { expect, test } from '#test';
import type { Comparison, TimeUnit } from '../../../contract/index.ts';
import { comparisonIdiom } from './index.ts';

/** The sign of a comparison; `unknown` where one of the two has no place, or which comes first is not known. */
function compared(
  compares: Comparison,
  [left, right]: readonly [unknown, unknown],
  unit?: TimeUnit,
): number | 'unknown' {
  const idiom = comparisonIdiom({ compares });
  const [one, other] = [idiom.read(left, unit), idiom.read(right, unit)];
  const order = one === undefined || other === undefined ? undefined : idiom.compare(one, other);
  return order === undefined ? 'unknown' : Math.sign(order);
}

const ROCKET = '\u{1F680}';
const LIGATURE = '\uFB01';

for (const [compares, left, right, sign] of [
  ['number', 10, 9, 1],
  ['number', '9.50', 10, -1],
  ['number', '9007199254740993', '9007199254740992', 1],
  ['number', 'nine', 10, 'unknown'],
  ['number', null, 1, 'unknown'],
  ['text', '10', '9', -1],
  ['text', 'Z', 'a', -1],
  ['text', LIGATURE, ROCKET, -1],
  ['text', `x${ROCKET}a`, `x${ROCKET}b`, -1],
  ['text', '\u{1F680}', '\u{1F681}', -1],
  ['text', 'a', 'ab', -1],
  ['text', '', 'a', -1],
  ['text', false, true, -1],
  ['text', { a: 1 }, 'a', 'unknown'],
  ['text-ignoring-case', 'b', 'A', 1],
  ['text-ignoring-case', 'STRASSE', 'strasse', 0],
  ['text-ignoring-case', 'a_b', 'aBb', 'unknown'],
  ['instant', '2026-11-25T08:00:00Z', '2026-11-25T08:00:00.500Z', -1],
  ['instant', '2026-11-25T08:00:00.5Z', '2026-11-25T08:00:00.500000Z', 0],
  ['instant', '2026-11-25T09:00:00+01:00', '2026-11-25T08:00:00Z', 0],
  ['instant', '2026-11-25T23:00:00-05:00', '2026-11-26T03:59:59Z', 1],
  ['instant', '2026-11-25T08:00:00.000000001Z', '2026-11-25T08:00:00.000000002Z', -1],
  ['instant', '2026-11-25 08:00:00', '2026-11-25', 1],
  ['instant', '2016-12-31T23:59:60Z', '2017-01-01T00:00:00Z', -1],
  ['instant', 'yesterday', '2026-11-25T08:00:00Z', 'unknown'],
  ['instant', 1000, 999, 1],
  ['undocumented', 'a', 'b', 'unknown'],
  ['undocumented', 1, 1, 'unknown'],
] as const)
  test(`${compares}: ${JSON.stringify(left)} against ${JSON.stringify(right)} is ${sign}`, () => {
    expect(compared(compares, [left, right])).toBe(sign);
    expect(compared(compares, [right, left])).toBe(sign === 'unknown' ? sign : 0 - sign);
  });

for (const [unit, counted, sign] of [
  ['seconds', 1_764_057_600, 0],
  ['milliseconds', 1_764_057_600_000, 0],
  ['seconds', 1_764_057_600.25, 1],
  ['milliseconds', 1_764_057_600, -1],
  ['date-time', 1_764_057_600, 'unknown'],
] as const)
  test(`the number ${counted} in ${unit} is ${sign} against the date-time`, () => {
    expect(compared('instant', [counted, '2025-11-25T08:00:00Z'], unit)).toBe(sign);
    expect(compared('instant', [String(counted), '2025-11-25T08:00:00Z'], unit)).toBe(sign);
  });
