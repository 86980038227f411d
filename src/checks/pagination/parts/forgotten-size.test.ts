import { expect, test } from '#test';
import { contractFrom, exchangeOf, operationOf } from '../../testing/index.ts';
import { TALES } from '../../testing/walked-list.ts';
import { forgottenSize } from './forgotten-size.ts';

const byUrl = TALES.replace('style: cursor, cursor: after, next: /next', 'style: link, next: /next');
const walk = (...lengths: readonly number[]) => {
  const pages = lengths.map((length) =>
    exchangeOf({ operation: 'ListTales', body: { tales: Array.from({ length }, (_, id) => ({ id })) } }),
  );
  return { query: {}, size: 3, pages, items: [], complete: true };
};
const found = (contract: string, lengths: readonly number[]) =>
  forgottenSize(operationOf(contractFrom(contract), 'ListTales'), walk(...lengths)).map(({ message }) => message);

test('fires where a URL leads to a larger page than was asked for', () => {
  expect(found(byUrl, [3, 10])).toEqual([
    'pages of 3 are asked for, and the page that the first leads to holds 10 items',
  ]);
  expect(found(byUrl, [3, 3, 10])).toEqual([expect.stringContaining('that number 2 leads to holds 10 items')]);
});

test('is silent where pages keep to the size, where the first does not, and where each request says the size', () => {
  expect(found(byUrl, [3, 3, 1])).toEqual([]);
  expect(found(byUrl, [10, 10])).toEqual([]);
  expect(found(TALES, [3, 10])).toEqual([]);
});
