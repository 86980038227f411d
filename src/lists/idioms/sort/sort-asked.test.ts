import { expect, test } from '@playwright/test';
import { listNotes } from '../../../checks/testing/index.ts';
import { sortAsked } from './sort-asked.ts';

const sort = listNotes.collection!.sort!;

for (const [title, parameters, asked] of [
  ['the default where nothing is asked for', {}, { key: 'time', direction: 'descending', sortedExplicitly: false }],
  ['a direction', { order: 'up' }, { key: 'time', direction: 'ascending', sortedExplicitly: true }],
  ['a key', { by: 'time' }, { key: 'time', direction: 'descending', sortedExplicitly: true }],
  ['nothing of an unknown key', { by: 'weight' }, { sortedExplicitly: true }],
  ['nothing of an unknown direction', { order: 'sideways' }, { sortedExplicitly: true }],
] as const)
  test(`reads ${title}`, () => expect(sortAsked(sort, parameters)).toEqual(asked));

test('reads nothing where the list has no order', () => {
  expect(sortAsked(undefined, { order: 'up' })).toEqual({ sortedExplicitly: false });
});
