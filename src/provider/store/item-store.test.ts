import { expect, test } from '@playwright/test';
import { array, assert, boolean, constantFrom, integer, nat, property, record } from 'fast-check';
import type { JsonObject } from '../json.ts';
import { ItemStore } from './item-store.ts';
import type { Condition, Query } from './query.ts';

const ITEMS = [
  { at: 3, type: 'a', text: 'pull image' },
  { at: 1, type: 'b', text: 'pull model' },
  { at: 3, type: 'b', text: 'Pull again' },
  { at: 2, type: 'a', text: 'start' },
];
const ALL: Query = { conditions: [], start: 0, size: Number.POSITIVE_INFINITY };
const where = (field: string, match: Condition['match'], value: Condition['value']): Query => ({
  ...ALL,
  conditions: [{ field, match, value }],
});
const sorted = (direction: 'ascending' | 'descending', rest: Partial<Query> = {}): Query => ({
  ...ALL,
  ...rest,
  sort: { field: '/at', direction },
});
const times = (items: readonly JsonObject[]): unknown[] => items.map(({ at }) => at);

for (const [title, query, expected, total] of [
  ['keeps the order of arrival without a sort', ALL, [3, 1, 3, 2], 4],
  ['sorts upwards', sorted('ascending'), [1, 2, 3, 3], 4],
  ['sorts downwards', sorted('descending'), [3, 3, 2, 1], 4],
  ['gives a page and the total of all', sorted('descending', { start: 1, size: 2 }), [3, 2], 4],
  ['gives an empty page past the end', sorted('ascending', { start: 9, size: 2 }), [], 4],
  ['gives the rest where the page is longer', sorted('ascending', { start: 3, size: 9 }), [3], 4],
  ['finds equal values', where('/type', 'equals', 'a'), [3, 2], 2],
  ['finds parts of a text and minds the case', where('/text', 'contains', 'pull'), [3, 1], 2],
  ['includes the lower bound', sorted('ascending', where('/at', 'at-least', 2)), [2, 3, 3], 3],
  ['includes the upper bound', sorted('ascending', where('/at', 'at-most', 2)), [1, 2], 2],
  ['bounds a field that it does not sort by', where('/at', 'at-most', 2), [1, 2], 2],
] as const satisfies readonly (readonly [string, Query, readonly number[], number])[])
  test(title, () => {
    const page = new ItemStore([...ITEMS]).select(query);
    expect({ times: times(page.items), total: page.total }).toEqual({ times: expected, total });
  });

test('agrees with a plain filter, sort and slice on any data', () => {
  const item = record({ at: integer({ min: 0, max: 9 }), type: constantFrom('a', 'b') });
  const bounds = record({
    from: integer({ min: -1, max: 10 }),
    to: integer({ min: -1, max: 10 }),
    type: constantFrom('a', 'b', 'c'),
  });
  const window = record({ start: nat(12), size: integer({ min: 1, max: 5 }), down: boolean() });
  assert(
    property(array(item, { maxLength: 20 }), bounds, window, (items, { from, to, type }, { start, size, down }) => {
      const store = new ItemStore(items.slice(0, -1));
      const query: Query = {
        conditions: [
          { field: '/at', match: 'at-least', value: from },
          { field: '/at', match: 'at-most', value: to },
          { field: '/type', match: 'equals', value: type },
        ],
        sort: { field: '/at', direction: down ? 'descending' : 'ascending' },
        start,
        size,
      };
      store.select(query);
      const [last] = items.slice(-1);
      if (last !== undefined) store.append(last);
      const matching = items.filter((one) => one.at >= from && one.at <= to && one.type === type).map(({ at }) => at);
      const ordered = matching.toSorted((a, b) => (down ? b - a : a - b));
      const page = store.select(query);
      expect({ times: times(page.items), total: page.total }).toEqual({
        times: ordered.slice(start, start + size),
        total: matching.length,
      });
    }),
    { numRuns: 200 },
  );
});

test('keeps pages of ties apart: together they hold every item once', () => {
  const store = new ItemStore(Array.from({ length: 25 }, (_, id) => ({ at: 7, id })));
  const pages = [0, 10, 20].flatMap((start) =>
    store.select(sorted('descending', { start, size: 10 })).items.map(({ id }) => id),
  );
  expect(new Set(pages).size).toBe(25);
});

test('reads a page and its total without looking at the rest of the collection', () => {
  let reads = 0;
  const items = Array.from({ length: 20_000 }, (_, at): JsonObject => ({
    get at() {
      reads++;
      return at;
    },
    type: at % 3 === 0 ? 'a' : 'b',
  }));
  const store = new ItemStore(items);
  const query = sorted('descending', {
    conditions: [
      { field: '/type', match: 'equals', value: 'a' },
      { field: '/at', match: 'at-most', value: 15_000 },
    ],
    start: 200,
    size: 100,
  });
  store.select(query);
  reads = 0;
  expect(store.select({ ...query, start: 500 }).total).toBe(5_001);
  expect(reads).toBeLessThan(40);
});
