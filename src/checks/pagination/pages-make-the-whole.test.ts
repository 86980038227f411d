import { cut, listTable, someNotes } from '../testing/index.ts';
import { pagesMakeTheWhole } from './pages-make-the-whole.ts';

listTable(pagesMakeTheWhole, {
  promise: '/paths/~1notes/get/x-collection/paging',
  silent: [
    ['a faithful provider', {}],
    ['an empty list', { notes: [] }],
    [
      'items that are alike in every field',
      { notes: Array.from({ length: 12 }, () => ({ kind: 'plain', text: 'same', time: 5 })) },
    ],
    ['one item', { notes: someNotes.slice(0, 1) }],
    [
      'a list that is longer than the largest page',
      {
        notes: Array.from({ length: 450 }, (_, index) => ({
          kind: index % 2 ? 'plain' : 'urgent',
          text: `note ${index}`,
          time: 1000 * index,
        })),
      },
    ],
  ],
  fires: [
    [
      'a page number that is ignored under a filter',
      { lie: { ask: (request) => (request.kind === undefined ? request : { ...request, page: 0 }) } },
    ],
    ['deep pages that are empty', { lie: { cut: (notes, request) => (request.page > 4 ? [] : cut(notes, request)) } }],
    [
      'pages that overlap by one',
      {
        lie: {
          cut: (notes, { page, size }) =>
            size > 20
              ? cut(notes, { page, size, order: 'down' })
              : notes.slice(Math.max(0, page * size - 1), Math.max(0, page * size - 1) + size),
        },
      },
    ],
    [
      'a last page that repeats an item of the one before',
      {
        lie: {
          cut: (notes, request) => {
            const page = cut(notes, request);
            return request.page > 0 && page.length < request.size && page.length > 0
              ? [...page.slice(1), ...cut(notes, { ...request, page: request.page - 1 }).slice(-1)]
              : page;
          },
        },
      },
    ],
    [
      'an exchange at the cut under a filter',
      {
        lie: {
          cut: (notes, request) =>
            request.kind === 'urgent' && request.page === 1
              ? [...cut(notes, { ...request, page: 0 }).slice(-1), ...cut(notes, request).slice(1)]
              : cut(notes, request),
        },
      },
    ],
  ],
});
