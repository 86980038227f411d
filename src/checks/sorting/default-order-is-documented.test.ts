import { expect, test } from '#test';
import { judgeList, listTable, type NotesRequest, someNotes } from '../testing/index.ts';
import { defaultOrderIsDocumented } from './default-order-is-documented.ts';

const ascending = {
  lie: {
    ask: (request: NotesRequest, parameters: Readonly<Record<string, string>>) =>
      'order' in parameters ? request : { ...request, order: 'up' as const },
  },
};

listTable(defaultOrderIsDocumented, {
  promise: '/paths/~1notes/get/x-collection/sort/default',
  silent: [
    ['a faithful provider', {}],
    ['items of one time', { notes: someNotes.map((note) => ({ ...note, time: 7 })) }],
  ],
  fires: [
    ['the other direction', ascending],
    ['order inside pages only', { lie: { sorted: (notes) => [...notes.slice(12), ...notes.slice(0, 12)] } }],
    ['one late item at the end', { lie: { sorted: (notes) => [...notes.slice(1), ...notes.slice(0, 1)] } }],
  ],
});

test('says that the provider follows the other direction', async () => {
  expect((await judgeList(defaultOrderIsDocumented, ascending)).violations[0]?.follows).toEqual({
    direction: 'ascending',
  });
});
