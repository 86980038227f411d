import { expect, test } from '#test';
import type { SortTerm } from '../../contract/index.ts';
import { PageSizes } from '../askable/index.ts';
import { tellingSize } from './telling-size.ts';

const BY_CUSTOMER: readonly SortTerm[] = [
  { key: 'customer', at: '/customer', compares: 'text', direction: 'ascending', pointer: '#/keys' },
];

function pages(sizes = new PageSizes([{ keyword: 'minimum', value: 1, promise: '#/minimum' }], 100)) {
  return { sizes, largestPage: sizes.largest, allows: () => true };
}

function customers(...values: readonly (string | null)[]): { customer: string | null }[] {
  return values.map((customer) => ({ customer }));
}

const different = Array.from({ length: 12 }, (_, place) => `c${place + 10}`);

test('a list without ties and nulls is walked as others are', () => {
  expect(tellingSize(customers(...different), BY_CUSTOMER, pages())).toBe(5);
});

test('a page ends at an item without a value', () => {
  expect(tellingSize(customers(...different.slice(0, 8), null, ...different.slice(9)), BY_CUSTOMER, pages())).toBe(3);
});

test('a page ends between two items of one value', () => {
  const [a, b, c, ...others] = different;
  expect(tellingSize(customers(a!, b!, c!, c!, ...others), BY_CUSTOMER, pages())).toBe(3);
});

test('sizes that no one may ask for are left out', () => {
  const listed = new PageSizes([{ keyword: 'enum', value: [5, 50], promise: '#/enum' }], 50);
  expect(
    tellingSize(customers(...different.slice(0, 8), null, ...different.slice(9)), BY_CUSTOMER, pages(listed)),
  ).toBe(5);
  const isFirst = (_query: object, place = { index: 0, size: 5 }): boolean => place.index < 3;
  const few = { ...pages(), allows: isFirst };
  expect(tellingSize(customers(...different.slice(0, 8), null, ...different.slice(9)), BY_CUSTOMER, few)).toBe(5);
});

test('a key with no place in the items, and no key at all, change nothing', () => {
  expect(tellingSize(customers(...different), [], pages())).toBe(5);
  expect(tellingSize([], BY_CUSTOMER, pages())).toBe(1);
});
