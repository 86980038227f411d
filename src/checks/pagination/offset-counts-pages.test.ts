import { expect, test } from '#test';
import { judgeList, listTable, someNotes } from '../testing/index.ts';
import { offsetCountsPages } from './offset-counts-pages.ts';

const records = {
  cut: (notes: typeof someNotes, { page, size }: { page: number; size: number }) => notes.slice(page, page + size),
};

listTable(offsetCountsPages, {
  promise: '/paths/~1notes/get/x-collection/paging',
  silent: [['pages from 0', {}]],
  fires: [
    ['records', { lie: records }],
    [
      'pages from 1',
      { lie: { cut: (notes, { page, size }) => notes.slice(Math.max(0, page - 1) * size, Math.max(1, page) * size) } },
    ],
    [
      'neither',
      {
        lie: {
          cut: (notes, { page, size }) => (page === 0 ? notes.slice(0, size) : notes.toReversed().slice(0, size)),
        },
      },
    ],
  ],
  notJudged: [
    [
      'pages that are turned, and not the list',
      {
        lie: {
          cut: (notes, { page, size }) =>
            notes
              .toReversed()
              .slice(page * size, (page + 1) * size)
              .toReversed(),
        },
      },
    ],
    ['too short a list', { notes: someNotes.slice(0, 3) }],
    [
      'items that are all alike',
      { notes: Array.from({ length: 30 }, () => ({ kind: 'plain', text: 'same', time: 5 })) },
    ],
  ],
});

test('says which way of counting the answers fit', async () => {
  const { violations } = await judgeList(offsetCountsPages, { lie: records });
  expect(violations[0]?.follows).toEqual({ style: 'record-offset', first: 0 });
});
