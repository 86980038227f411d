import { expect, test } from '#test';
import type { Parameter } from '../../contract/index.ts';
import { isOfJsonType, parseValue } from './read-value.ts';

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

for (const [types, text, expected] of [
  [['string'], '"5"', true],
  [['string'], '5', false],
  [['integer'], '5', true],
  [['integer'], '"5"', false],
  [['integer', 'string'], '5', true],
  [['integer', 'string'], '"none"', true],
  [[], '5', true],
] as const)
  test(`in JSON ${text} ${expected ? 'may be' : 'is no'} ${types.join(' or ') || 'value of any type'}`, () => {
    const owner = { name: 'owner', in: 'json' } as Parameter;
    expect(isOfJsonType(owner, { json: { owner: text } }, types)).toBe(expected);
  });
