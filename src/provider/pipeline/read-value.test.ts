import { expect, test } from '#test';
import { parseValue } from './read-value.ts';

for (const [type, text, expected] of [
  ['integer', '5', 5],
  ['integer', '-1', -1],
  ['integer', '0', 0],
  ['integer', '05', undefined],
  ['integer', '+5', undefined],
  ['integer', '5.0', undefined],
  ['integer', '1e2', undefined],
  ['integer', '', undefined],
  ['integer', ' 5', undefined],
  ['integer', 'abc', undefined],
  ['number', '1562597251764', 1_562_597_251_764],
  ['number', '1.5', 1.5],
  ['number', '1e2', 100],
  ['number', '0x10', undefined],
  ['number', 'NaN', undefined],
  ['boolean', 'true', true],
  ['boolean', 'yes', undefined],
  ['string', '', ''],
  [undefined, '12', '12'],
] as const)
  test(`reads "${text}" as ${type ?? 'anything'}: ${expected === undefined ? 'refused' : JSON.stringify(expected)}`, () => {
    expect(parseValue(text, type === undefined ? [] : [type])).toBe(expected);
  });
