import { expect, test } from '@playwright/test';
import { numberAt } from './index.ts';

const total = { at: '/page/total', promise: '/components/schemas/Page/properties/total' };

for (const [title, body, number] of [
  ['a number', { page: { total: 12 } }, 12],
  ['zero', { page: { total: 0 } }, 0],
  ['nothing where the number is text', { page: { total: '12' } }, undefined],
  ['nothing where there is no number', { page: {} }, undefined],
  ['nothing beyond 2^53', { page: { total: 2 ** 60 } }, undefined],
] as const)
  test(`reads ${title}`, () => expect(numberAt({ body, headers: {} }, total)).toBe(number));

test('reads nothing where the contract has no such field', () => {
  expect(numberAt({ body: { page: { total: 12 } }, headers: {} }, undefined)).toBe(undefined);
});
