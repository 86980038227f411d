import { expect, test } from '#test';
import { isTotalOf, numberAt } from './index.ts';

const total = { header: 'content-range', promise: '' };

for (const [text, field, number] of [
  ['317', {}, 317],
  [' 317 ', {}, 317],
  ['items 0-9/317', { pattern: '/(\\d+)$' }, 317],
  ['items 0-9/317', { pattern: '\\d+$' }, 317],
  ['items 0-9/*', { pattern: '/(\\d+|\\*)$', unknown: '*' }, undefined],
  ['items 0-9/317', {}, undefined],
  ['many', {}, undefined],
  ['-1', { unknown: '-1' }, undefined],
  ['18446744073709551615', { unknown: '18446744073709551615' }, undefined],
  ['12345678901234567890', {}, 12345678901234567000],
  ['3.5', {}, undefined],
  ['', {}, undefined],
] as const)
  test(`reads ${number} from "${text}" with ${JSON.stringify(field)}`, () =>
    expect(numberAt({ body: {}, headers: { 'content-range': text } }, { ...total, ...field })).toBe(number));

test('reads nothing where the header is missing', () =>
  expect(numberAt({ body: {}, headers: {} }, total)).toBe(undefined));

test('a value in the body may mean "not counted"', () => {
  const field = { at: '/total', unknown: '-1', promise: '' };
  expect(numberAt({ body: { total: -1 }, headers: {} }, field)).toBe(undefined);
  expect(numberAt({ body: { total: 3 }, headers: {} }, field)).toBe(3);
});

for (const [stated, found, fits] of [
  [100, 250, true],
  [100, 100, true],
  [250, 250, true],
  [99, 250, false],
  [100, 40, false],
  [40, 40, true],
] as const)
  test(`a total of ${stated} that stops at 100 ${fits ? 'fits' : 'does not fit'} ${found} items`, () =>
    expect(isTotalOf({ at: '/total', promise: '', atMost: 100 }, stated, found)).toBe(fits));
