import { expect, test } from '#test';
import type { Filter, Parameter } from '../../contract/index.ts';
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
test('a special value finds what has no value, or what has one', () => {
  const items = [{ tags: ['a'] }, { tags: [] }, { tags: null }, {}];
  const found = (value: string) => {
    const { filter } = condition('/tags', 'has', value);
    return new ItemStore([...items]).select({
      ...ALL,
      conditions: [{ filter: { ...filter, none: '-', some: '+' }, value }],
    }).items;
  };
  expect(found('-')).toEqual(items.slice(1));
  expect(found('+')).toEqual(items.slice(0, 1));
  expect(found('a')).toEqual(items.slice(0, 1));
});

test('all of several values, or any of them, are elements of a list', () => {
  const items = [{ tags: ['a', 'b'] }, { tags: ['b', 'c'] }, { tags: [] }];
  const found = (match: Filter['match'], value: Condition['value']) => {
    const { filter } = condition('/tags', match, value);
    return new ItemStore([...items]).select({ ...ALL, conditions: [{ filter: { ...filter, separator: '|' }, value }] })
      .items;
  };
  expect(found('has-all', 'b|a')).toEqual([items[0]]);
  expect(found('has-all', 'b')).toEqual([items[0], items[1]]);
  expect(found('has-any', 'a|c')).toEqual([items[0], items[1]]);
  expect(found('has-any', 'a,c')).toEqual([]);
  // A parameter that is a list has its values apart, whatever stands between them on the wire.
  expect(found('has-all', ['b', 'a'])).toEqual([items[0]]);
  expect(found('has-any', ['a', 'c'])).toEqual([items[0], items[1]]);
});

test('blanks at the ends of a value are left out where the contract says so', () => {
  const found = (match: Filter['match'], value: Condition['value'], said: Partial<Filter> = { trimmed: true }) => {
    const { filter } = condition('/type', match, value);
    return new ItemStore([...ITEMS]).select({ ...ALL, conditions: [{ filter: { ...filter, ...said }, value }] }).total;
  };
  expect([found('equals', ' a '), found('equals', ' a ', {})]).toEqual([2, 0]);
  expect(found('in', 'a, b ', { trimmed: true, separator: ',' })).toBe(4);
  expect(found('in', ['a ', 'b'], { trimmed: true, separator: ',' })).toBe(4);
});

test('one of several values is found in a text and in a list', () => {
  const found = (value: Condition['value']) => {
    const { filter } = condition('/type', 'in', value);
    return new ItemStore([...ITEMS]).select({ ...ALL, conditions: [{ filter: { ...filter, separator: '|' }, value }] })
      .total;
  };
  expect([found('a|b'), found(['a', 'b']), found(['b']), found('b,a')]).toEqual([4, 4, 2, 0]);
});

test('a condition on several fields is met in any of them', () => {
  const { filter, value } = condition('/text', 'contains', 'a');
  const either = { filter: { ...filter, or: [condition('/type', 'equals', 'a').filter] }, value };
  const { items } = new ItemStore([...ITEMS]).select({ ...ALL, conditions: [either] });
  expect(items).toEqual([ITEMS[0], ITEMS[2], ITEMS[3]]);
  const begins = { filter: { ...filter, match: 'begins-with' as const, or: either.filter.or }, value };
  expect(new ItemStore([...ITEMS]).select({ ...ALL, conditions: [begins] }).items).toEqual([ITEMS[0], ITEMS[3]]);
});
