import { listTable } from '../testing/index.ts';
import { firstPageBeginsTheList } from './first-page-begins-the-list.ts';

listTable(firstPageBeginsTheList, {
  promise: '/paths/~1notes/get/parameters/4',
  silent: [
    ['a faithful provider', {}],
    ['an empty list', { notes: [] }],
    [
      'ties whose order depends on the size',
      {
        lie: {
          sorted: (notes, { size, order }) =>
            size > 10 || order === 'up'
              ? notes
              : notes.toSorted((left, right) => right.time - left.time || (left.text < right.text ? 1 : -1)),
        },
      },
    ],
  ],
  fires: [
    [
      'a default page that is the second',
      { lie: { ask: (request, parameters) => ('page' in parameters ? request : { ...request, page: 1 }) } },
    ],
    [
      'a default page that is the second, under a filter only',
      {
        lie: {
          ask: (request, parameters) =>
            'page' in parameters || !('kind' in parameters) ? request : { ...request, page: 1 },
        },
      },
    ],
    [
      'a first page that skips an item',
      { lie: { cut: (notes, { page, size }) => notes.slice(page * size + (size < 20 ? 1 : 0), (page + 1) * size) } },
    ],
  ],
});
