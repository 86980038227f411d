import { expect, test } from '#test';
import { numberAt } from './index.ts';

const total = { at: '/page/total', promise: '/components/schemas/Page/properties/total' };

for (const [title, body, number] of [
  ['a number', { page: { total: 12 } }, 12],
  ['zero', { page: { total: 0 } }, 0],
  ['nothing where the number is text', { page: { total: '12' } }, undefined],
  ['nothing where there is no number', { page: {} }, undefined],
  ['what no list can have', { page: { total: 2n ** 60n + 1n } }, 2 ** 60],
] as const)
  test(`reads ${title}`, () => expect(numberAt({ body, headers: {} }, total)).toBe(number));

test('reads nothing where the contract has no such field', () => {
  expect(numberAt({ body: { page: { total: 12 } }, headers: {} }, undefined)).toBe(undefined);
});
