import { expect, test } from '#test';
import { contractFrom, listNotes, notes, operationOf, someNotes } from '../../checks/testing/index.ts';
import type { ListWindow } from '../list-reader.ts';
import { againstTheDefaultOrder, queryPlan } from './query-plan.ts';

const planFor = (depth: ListWindow['depth'], base = {}, shared: Partial<ListWindow> = {}) =>
  // A plan reads nothing else of its window.
  queryPlan(listNotes, { depth, base, walks: 'each', elsewhere: [], ...shared } as ListWindow, [...someNotes]);

test('a full window gets every value, every pair, and the other direction', () => {
  const { single, each, combined, eachReversed, combinedReversed } = planFor('full');
  expect(new Set(single.flatMap(Object.keys))).toEqual(new Set(['kind', 'text', 'from', 'to']));
  expect(each.filter((query) => 'kind' in query)).toEqual([{ kind: 'plain' }, { kind: 'urgent' }]);
  expect(each.length).toBeLessThan(single.length);
  expect(combined.filter((query) => Object.keys(query).length === 2)).toHaveLength(6);
  // The direction alone and beside the key, in turn; an end of a range with the last of its values.
  const last = (name: string): object => single.findLast((query) => name in query) ?? {};
  expect(eachReversed).toEqual(
    each.map((query, place) => ({
      ...('from' in query ? last('from') : 'to' in query ? last('to') : query),
      order: 'up',
      ...(place % 2 === 1 && { by: 'time' }),
    })),
  );
  expect(combinedReversed).toEqual([expect.objectContaining({ order: 'up', by: 'time' })]);
});

test('a sparse window gets one value for each filter, one combination, and no other direction', () => {
  const { single, combined, eachReversed } = planFor('sparse');
  expect(single.map(Object.keys)).toEqual([['kind'], ['text'], ['from'], ['to']]);
  expect(combined).toHaveLength(1);
  expect(eachReversed).toEqual([]);
});

test('of another resource every kind of items is worth a late request', () => {
  const { single, each, pairs, kinds } = planFor('sparse', {}, { walks: 'combined' });
  expect(each.map(Object.keys)).toEqual([['kind'], ['text'], ['from'], ['to']]);
  expect(single).toEqual(each);
  expect(kinds).toEqual([{ kind: 'urgent' }]);
  expect(pairs).toEqual([]);
  expect(planFor('sparse').kinds).toEqual([]);
});

test('a bare window gets nothing', () => {
  expect(planFor('bare')).toEqual({
    single: [],
    each: [],
    combined: [],
    pairs: [],
    kinds: [],
    paged: [],
    eachReversed: [],
    combinedReversed: [],
  });
});

test('windows of one list share the walks under one filter', () => {
  const frozen = planFor('full', { to: '9' }, { walks: 'reversed' });
  expect(frozen.paged.map(Object.keys)).toEqual([['kind'], ['to'], ['kind', 'text', 'from', 'to']]);
  expect(frozen.paged[0]).toEqual({ kind: 'urgent' });
  const whole = planFor('sparse', {}, { elsewhere: ['to'] });
  expect(whole.paged.map(Object.keys)).toEqual([['kind'], ['text'], ['from'], ['kind', 'text', 'from']]);
  const further = planFor('sparse', {}, { walks: 'combined' });
  expect(further.paged.map(Object.keys)).toEqual([['kind', 'text', 'from', 'to']]);
});

test('a lower bound that the window sets is left alone', () => {
  expect(planFor('full', { from: '5', to: '9' }).single.some((query) => 'from' in query)).toBe(false);
});

test('a direction that the contract does not allow is not asked for', () => {
  const odd = contractFrom(notes.replace('ascending: up,', 'ascending: upwards,'));
  expect(againstTheDefaultOrder(operationOf(odd, 'ListNotes'), [{}])).toEqual([]);
  expect(againstTheDefaultOrder(listNotes, [{ kind: 'plain' }])).toEqual([{ kind: 'plain', order: 'up' }]);
});

/** The list of notes with six further filters by one field. */
function manyFilters() {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const parameters = names.map(
    (name) => `        - { name: ${name}, in: query, x-role: filter, schema: { type: string } }\n`,
  );
  const filters = names.map((name) => `          - { parameter: ${name}, field: /kind, match: equals }\n`);
  const written = notes
    .replace('        - { name: from,', `${parameters.join('')}        - { name: from,`)
    .replace('          - { parameter: from,', `${filters.join('')}          - { parameter: from,`);
  return operationOf(contractFrom(written), 'ListNotes');
}

test('in a sparse window many filters stand in a few groups, each of them once or more', () => {
  const window = { depth: 'sparse', base: {}, walks: 'combined', elsewhere: [] } as unknown as ListWindow;
  const { single, each } = queryPlan(manyFilters(), window, [...someNotes]);
  expect(single).toEqual(each);
  expect(new Set(each.flatMap(Object.keys)).size).toBe(10);
  expect(each.length).toBeLessThan(7);
});

test('of many filters each is walked once and meets others, and the first values of all come first', () => {
  const window = { depth: 'full', base: {}, walks: 'each', elsewhere: [] } as unknown as ListWindow;
  const plan = queryPlan(manyFilters(), window, [...someNotes]);
  const walked = plan.paged
    .filter((query) => Object.keys(query).length === 1)
    .map((query) => Object.keys(query).join());
  expect(walked).toHaveLength(8);
  expect(new Set(walked).size).toBe(8);
  expect(plan.combined.length).toBeLessThanOrEqual(16);
  expect(new Set(plan.combined.slice(0, -1).flatMap(Object.keys)).size).toBe(10);
  expect(plan.each.length).toBeGreaterThan(8);
});

test('a pair of filters says what programs take for no value, where that tells something', () => {
  const contract = notes.replace('schema: { type: string, enum: [plain, urgent] }', 'schema: { type: boolean }');
  const operation = operationOf(contractFrom(contract), 'ListNotes');
  const items = Array.from({ length: 12 }, (_, place) => ({
    kind: place > 3,
    text: place % 2 ? 'odd' : 'even',
    time: place,
  }));
  const window = { depth: 'full', base: {}, walks: 'each', elsewhere: [] } as unknown as ListWindow;
  const pair = queryPlan(operation, window, items).combined.find((query) => 'kind' in query && 'text' in query);
  expect(pair).toMatchObject({ kind: 'false' });
});
