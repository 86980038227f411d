import { expect, test } from '#test';
import { array, assert, boolean, constantFrom, integer, nat, property, record } from 'fast-check';
import type { Filter, Parameter, SortTerm } from '../../contract/index.ts';
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
const condition = (field: string, match: Filter['match'], value: Condition['value']): Condition => ({
  filter: {
    pointer: `/filters/${field}/${match}`,
    parameter: {} as Parameter,
    field,
    match,
    compares: typeof value === 'number' ? 'number' : 'text',
  },
  value,
});
const term = (more: Partial<SortTerm>): SortTerm => ({
  pointer: '/keys/at',
  key: 'at',
  at: '/at',
  compares: 'number',
  direction: 'ascending',
  ...more,
});
const where = (...[field, match, value]: Parameters<typeof condition>): Query => ({
  ...ALL,
  conditions: [condition(field, match, value)],
});
const sorted = (direction: 'ascending' | 'descending', rest: Partial<Query> = {}): Query => ({
  ...ALL,
  ...rest,
  sort: [term({ direction })],
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
          condition('/at', 'at-least', from),
          condition('/at', 'at-most', to),
          condition('/type', 'equals', type),
        ],
        sort: [term({ direction: down ? 'descending' : 'ascending' })],
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
    conditions: [condition('/type', 'equals', 'a'), condition('/at', 'at-most', 15_000)],
    start: 200,
    size: 100,
  });
  store.select(query);
  reads = 0;
  expect(store.select({ ...query, start: 500 }).total).toBe(5_001);
  expect(reads).toBeLessThan(40);
});

for (const [value, direction, place] of [
  ['b', 'ascending', 3],
  ['b', 'descending', 1],
  ['z', 'ascending', undefined],
  ['a', 'ascending', undefined],
] as const)
  test(`says which place stands behind ${value} in ${direction} order, among the matches alone`, () => {
    const store = new ItemStore([
      { at: 3, id: 'b' },
      { at: 0, id: 'a' },
      { at: 1, id: 'c' },
    ]);
    const query = { ...where('/at', 'at-least', 1), sort: [term({ direction })] };
    const behind = () => store.placeBehind(query, { field: '/id', value });
    expect(behind()).toBe(place && (direction === 'ascending' ? 2 : 1));
    store.append({ at: 2, id: 'd' });
    expect(behind()).toBe(place);
  });

const MIXED = [{ at: 2 }, { at: null }, { at: 1 }, {}, { at: 3 }];
for (const [nulls, direction, expected] of [
  ['first', 'ascending', [null, undefined, 1, 2, 3]],
  ['first', 'descending', [undefined, null, 3, 2, 1]],
  ['last', 'ascending', [1, 2, 3, null, undefined]],
  ['last', 'descending', [3, 2, 1, undefined, null]],
  ['smallest', 'descending', [3, 2, 1, undefined, null]],
  ['largest', 'descending', [undefined, null, 3, 2, 1]],
] as const)
  test(`in ${direction} order with nulls ${nulls}, no bound lists an item without a value`, () => {
    const store = new ItemStore([...MIXED]);
    const sort = [term({ nulls, direction })];
    expect(times(store.select({ ...ALL, sort }).items)).toEqual(expected);
    for (const [match, value] of [
      ['at-least', -5],
      ['at-most', 5],
      ['greater', 0],
      ['less', 9],
    ] as const) {
      const { items, total } = store.select({ ...where('/at', match, value), sort });
      expect(times(items)).toEqual(expected.filter((at) => typeof at === 'number'));
      expect(total).toBe(3);
    }
  });

test('a second key orders what ties in the first, and a new item goes where both put it', () => {
  const store = new ItemStore([
    { at: 1, type: 'b' },
    { at: 2, type: 'a' },
    { at: 1, type: 'a' },
  ]);
  const sort = [term({ direction: 'descending' }), term({ key: 'type', at: '/type', compares: 'text' })];
  store.select({ ...ALL, sort });
  store.append({ at: 2, type: 'A' });
  const { items } = store.select({ ...ALL, sort });
  expect(items.map(({ at, type }) => `${at}${type}`)).toEqual(['2A', '2a', '1a', '1b']);
});

for (const [title, compares, values] of [
  ['code points', 'text', ['\uFB01', '\u{1F680}']],
  ['texts without regard to case', 'text-ignoring-case', ['apple', 'Banana', 'cherry']],
  [
    'moments of several zones',
    'instant',
    ['2026-01-01T08:00:00+08:00', '2026-01-01T00:00:00.5Z', '2026-01-01T00:00:00.50001Z'],
  ],
] as const)
  test(`sorts ${title}`, () => {
    const store = new ItemStore(values.toReversed().map((at) => ({ at })));
    expect(times(store.select({ ...ALL, sort: [term({ compares })] }).items)).toEqual(values);
  });
