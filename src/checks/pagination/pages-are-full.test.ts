import { cut, listTable } from '../testing/index.ts';
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
