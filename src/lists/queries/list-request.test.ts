import { expect, test } from '#test';
import { exchangeOf, listNotes } from '../../checks/testing/index.ts';
import { appliedFilters, listRequest } from './list-request.ts';

const read = (parameters: Readonly<Record<string, string>>) =>
  listRequest(listNotes.collection!, exchangeOf({ parameters }).request);

test('takes the defaults for what a request leaves out', () => {
  expect(read({})).toEqual({
    page: 0,
    size: 50,
    order: listNotes.collection?.sort?.default,
    sortedExplicitly: false,
    filters: [],
  });
});

test('reads page, size and order', () => {
  expect(read({ page: '3', size: '7', order: 'up' })).toMatchObject({
    page: 3,
    size: 7,
    order: [{ key: 'time', direction: 'ascending' }],
  });
});

for (const text of ['', '05', '+5', '-1', '5.0', '1e2', 'abc'])
  test(`reads no size from ${JSON.stringify(text)}`, () => expect(read({ size: text }).size).toBe(undefined));

test('names the filters that a request applies', () => {
  const names = (query: Readonly<Record<string, string>>) =>
    appliedFilters(listNotes, query).map(({ filter, text }) => [filter.match, text]);
  expect(names({ kind: 'plain', to: '9', order: 'up' })).toEqual([
    ['equals', 'plain'],
    ['at-most', '9'],
  ]);
});
