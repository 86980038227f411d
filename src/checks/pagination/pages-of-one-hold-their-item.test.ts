import { contractFrom, listTable, operationOf, talesTable } from '../testing/index.ts';
import { TALES } from '../testing/walked-list.ts';
import { pagesOfOneHoldTheirItem } from './pages-of-one-hold-their-item.ts';

listTable(pagesOfOneHoldTheirItem, {
  promise: '/paths/~1notes/get/x-collection/paging',
  silent: [
    ['a faithful provider', {}],
    [
      'ties whose order depends on the size',
      {
        notes: Array.from({ length: 12 }, (_, index) => ({ kind: 'plain', text: `note ${index}`, time: 5 })),
        lie: { sorted: (notes, { size }) => (size > 10 ? notes : notes.toReversed()) },
      },
    ],
    [
      'pages of one that are empty, which is judged elsewhere',
      { lie: { cut: (notes, { page, size }) => (size === 1 ? [] : notes.slice(page * size, (page + 1) * size)) } },
    ],
  ],
  fires: [
    [
      'pages of one that show one item over and over',
      { lie: { ask: (request) => (request.size === 1 ? { ...request, page: Math.min(request.page, 2) } : request) } },
    ],
    [
      'a last item that is another when asked for alone',
      {
        lie: {
          cut: (notes, { page, size }) =>
            size === 1 && page === notes.length - 1 ? notes.slice(0, 1) : notes.slice(page * size, (page + 1) * size),
        },
      },
    ],
  ],
});

talesTable(pagesOfOneHoldTheirItem, {
  promise: '/paths/~1tales/get/x-collection/paging',
  silent: [
    ['a faithful provider of tokens', {}],
    ['a list of few items', { tales: 3 }],
    [
      'an empty page before the next one, where pages need not be full',
      {
        operation: operationOf(contractFrom(TALES.replace('full-pages: {}, ', '')), 'ListTales'),
        lie: ({ list, size, after, answer }) =>
          size === 1 && after?.endsWith(':1')
            ? { ...answer, body: { ...answer.body, tales: [], next: `${list}:1.0` } }
            : answer,
      },
    ],
  ],
  fires: [
    [
      'a token that is not read where a page holds one item',
      {
        lie: ({ start, size, found, list, answer }) =>
          size === 1 && start > 0
            ? {
                ...answer,
                body: { ...answer.body, tales: [{ id: 0, kind: 'short' }], next: found > 1 ? `${list}:1` : null },
              }
            : answer,
      },
    ],
    [
      'pages of two of which the third holds other items',
      {
        lie: ({ start, size, answer }) =>
          size === 2 && start === 4
            ? { ...answer, body: { ...answer.body, tales: answer.body.tales.toReversed() } }
            : answer,
      },
    ],
  ],
});
