import { expect, test } from '#test';
import { cut, exchangeOf, listNotes, listTable } from '../testing/index.ts';
import { pagesAreFull } from './pages-are-full.ts';

listTable(pagesAreFull, {
  promise: '/paths/~1notes/get/x-collection/promises/full-pages',
  silent: [
    ['a full page', { parameters: { size: '5' } }],
    ['the last page', { parameters: { size: '5', page: '4' } }],
    ['a page past the end', { parameters: { size: '5', page: '9' } }],
  ],
  fires: [
    [
      'a page that is cut short',
      { parameters: { size: '20' }, lie: { cut: (notes, request) => cut(notes, request).slice(0, 10) } },
    ],
    [
      'one item lost in the middle of a later page',
      { parameters: { size: '5', page: '2' }, lie: { cut: (notes, request) => cut(notes, request).toSpliced(2, 1) } },
    ],
  ],
});

test('items have left between two answers where their totals differ, and not where one of them is short alone', () => {
  const answer = (total: number, count: number) => exchangeOf({ body: { total, count, notes: [] } });
  expect(pagesAreFull.hasMoved(listNotes, [answer(20, 19), answer(19, 19)])).toBe(true);
  expect(pagesAreFull.hasMoved(listNotes, [answer(20, 19), answer(20, 20)])).toBe(false);
});
