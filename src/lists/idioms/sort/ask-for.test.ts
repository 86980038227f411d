import { expect, test } from '#test';
import type { Sort } from '../../../contract/index.ts';
import { sortedList } from '../../testing/sorted-list.ts';
import { askAgainstTheDefault, askForBareKey, askForDirection, askForOrder } from './ask-for.ts';
import { sortAsked } from './sort-asked.ts';

const WORDS = 'directions: { ascending: asc, descending: desc }';
const KEYS = 'keys: { name: { at: /name, compares: text }, size: /size }';
const DEFAULT = 'default: { key: size, direction: descending }';
const APART = sortedList(`{ by: sort, order: order, ${WORDS}, ${KEYS}, ${DEFAULT} }`);
const SEVERAL = sortedList(`{ by: sort, order: order, separator: ',', ${WORDS}, ${KEYS} }`);
const PREFIX = sortedList(`{ by: sort, syntax: { style: prefix }, separator: ',', ${KEYS}, ${DEFAULT} }`);
const SUFFIX = sortedList(`{ by: sort, syntax: { style: suffix, between: ' ' }, separator: ',', ${WORDS}, ${KEYS} }`);
const ONE_WORD = sortedList(
  `{ by: sort, syntax: { style: suffix, between: ' ' }, separator: ',', directions: { ascending: '', descending: desc }, ${KEYS} }`,
);
const KEY_ALONE = sortedList(`{ by: sort, unsaid: ascending, ${KEYS} }`);
const TURNED = sortedList(`{ ascending: sort, descending: order, separator: ',', ${KEYS}, ${DEFAULT} }`);
const FIXED = sortedList(`{ ${KEYS}, ${DEFAULT} }`);
const terms = ({ keys }: Sort, ...names: readonly ('name' | 'size')[]) =>
  names.map((key) => ({ ...keys[key]!, key, direction: key === 'size' ? 'descending' : 'ascending' }) as const);

for (const [title, sort, keys, query] of [
  ['two parameters', APART, ['name'], { sort: 'name', order: 'asc' }],
  ['several keys in two parameters', SEVERAL, ['size', 'name'], { sort: 'size,name', order: 'desc,asc' }],
  ['a prefix', PREFIX, ['size'], { sort: '-size' }],
  ['several prefixes', PREFIX, ['size', 'name'], { sort: '-size,name' }],
  ['a word behind a blank', SUFFIX, ['size', 'name'], { sort: 'size desc,name asc' }],
  ['a word for one direction alone', ONE_WORD, ['size', 'name'], { sort: 'size desc,name' }],
  ['a bare key', ONE_WORD, ['name'], { sort: 'name' }],
  ['the parameter of a direction', TURNED, ['size'], { order: 'size' }],
  ['the parameter of the other direction', TURNED, ['name'], { sort: 'name' }],
  ['a key whose direction is the usual one', KEY_ALONE, ['name'], { sort: 'name' }],
] as const)
  test(`asks in ${title}, and reads the same order there`, () => {
    const order = terms(sort, ...keys);
    expect(askForOrder(sort, order)).toEqual(query);
    expect(sortAsked(sort, query).order).toEqual(order);
  });

test('asks for no order that no parameter says', () => {
  expect(askForOrder(FIXED, terms(FIXED, 'name'))).toBe(undefined);
  expect(askForOrder(APART, terms(APART, 'name', 'size'))).toBe(undefined);
  expect(askForOrder(KEY_ALONE, terms(KEY_ALONE, 'size'))).toBe(undefined);
  expect(askForOrder(TURNED, terms(TURNED, 'size', 'name'))).toBe(undefined);
});

test('names a key without a direction only where the contract says which one it has', () => {
  const bare = sortedList(
    `{ by: sort, syntax: { style: suffix, between: ':' }, unsaid: descending, ${WORDS}, ${KEYS} }`,
  );
  expect(askForBareKey(bare, 'name')).toMatchObject({ query: { sort: 'name' }, terms: [{ direction: 'descending' }] });
  expect(sortAsked(bare, { sort: 'name' }).order).toMatchObject([{ key: 'name', direction: 'descending' }]);
  const apart = sortedList(`{ by: sort, order: order, unsaid: ascending, ${WORDS}, ${KEYS}, ${DEFAULT} }`);
  expect(askForBareKey(apart, 'name')).toMatchObject({ query: { sort: 'name' }, terms: [{ direction: 'ascending' }] });
  expect(sortAsked(apart, { sort: 'name' }).order).toMatchObject([{ key: 'name', direction: 'ascending' }]);
  for (const sort of [APART, SUFFIX, PREFIX, KEY_ALONE, TURNED, FIXED])
    expect(askForBareKey(sort, 'name')).toBe(undefined);
});

test('a bare key has the direction that has no word', () => {
  expect(askForBareKey(ONE_WORD, 'name')).toMatchObject({
    query: { sort: 'name' },
    terms: [{ direction: 'ascending' }],
  });
  expect(sortAsked(ONE_WORD, { sort: 'name ' }).order).toBe(undefined);
});

test('says no more than needed for a direction, and nothing for the default', () => {
  expect(askForDirection(APART, 'descending')?.query).toEqual({});
  expect(askForDirection(APART, 'ascending')?.query).toEqual({ order: 'asc' });
  expect(askAgainstTheDefault(PREFIX)?.query).toEqual({ sort: 'size' });
  expect(askAgainstTheDefault(SUFFIX)?.query).toEqual({ sort: 'name desc' });
  expect(askAgainstTheDefault(TURNED)?.query).toEqual({ sort: 'size' });
  expect(askAgainstTheDefault(FIXED)).toBe(undefined);
});
