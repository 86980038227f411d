import { expect, test } from '#test';
import { checkNamed, operation } from '../testing/verdicts-of.ts';
import { neededChecks } from './needed-checks.ts';

const schema = checkNamed('a/schema', { guards: ['items'] });
const total = checkNamed('a/total', { guards: ['total'], reads: ['items'] });
const pages = checkNamed('a/pages', { reads: ['total'] });
const other = checkNamed('a/other', { reads: ['sort-key'] });
const applicable = [pages, other, schema, total];
const needed = (...wanted: readonly string[]) =>
  neededChecks(operation, { applicable, isWanted: (_, { id }) => wanted.includes(id) }).map(({ id }) => id);

test('a wanted check needs those that guard what it reads, through any number of steps', () => {
  expect(needed('a/pages')).toEqual(['a/pages', 'a/schema', 'a/total']);
});

test('a check that reads nothing guarded needs itself alone', () => {
  expect(needed('a/other')).toEqual(['a/other']);
  expect(needed('a/schema')).toEqual(['a/schema']);
  expect(needed()).toEqual([]);
});
