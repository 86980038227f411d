import { markedTable } from '../testing/index.ts';
import { shortPagesAreLast } from './short-pages-are-last.ts';

markedTable(shortPagesAreLast, {
  promise: '/paths/~1tales/get/x-collection/promises/full-pages',
  silent: [
    ['a faithful provider', (tales) => tales],
    ['a last page that is full', (tales) => tales, 20],
    ['an empty list', (tales) => tales, 0],
  ],
  fires: [
    ['a first page without its last item', (tales, { start }) => (start === 0 ? tales.slice(0, -1) : tales)],
    ['pages that are cut at ten', (tales) => tales.slice(0, 10)],
    ['a short page under a filter', (tales, { kind }) => (kind ? tales.slice(0, 2) : tales)],
  ],
});
