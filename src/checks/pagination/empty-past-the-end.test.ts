import { cut, listTable } from '../testing/index.ts';
import { emptyPastTheEnd } from './empty-past-the-end.ts';

listTable(emptyPastTheEnd, {
  promise: '/paths/~1notes/get/x-collection/promises/empty-past-the-end',
  silent: [
    ['a faithful provider', {}],
    ['an empty list', { notes: [] }],
    [
      'a list that is longer than the largest page',
      {
        notes: Array.from({ length: 450 }, (_, index) => ({
          kind: 'plain',
          text: `note ${index}`,
          time: 1000 * index,
        })),
      },
    ],
  ],
  fires: [
    [
      'a last page that comes again',
      {
        lie: {
          cut: (notes, request) =>
            cut(notes, { ...request, page: Math.min(request.page, Math.ceil(notes.length / request.size) - 1) }),
        },
      },
    ],
    [
      'a count of records that wraps',
      { lie: { ask: (request) => ({ ...request, page: ((request.page * request.size) % 2 ** 32) / request.size }) } },
    ],
    [
      'a number that wraps round beside filters only',
      {
        lie: {
          ask: (request) => (request.kind === undefined ? request : { ...request, page: request.page % 2 ** 16 }),
        },
      },
    ],
    [
      'a last page that comes again beside one filter alone',
      {
        lie: {
          cut: (notes, request) => {
            const isAlone = request.kind !== undefined && request.text === undefined && request.from === undefined;
            const last = Math.max(0, Math.ceil(notes.length / request.size) - 1);
            return cut(notes, isAlone ? { ...request, page: Math.min(request.page, last) } : request);
          },
        },
      },
    ],
    [
      'a first page far behind the end',
      { lie: { ask: (request) => (request.page > 900 ? { ...request, page: 0 } : request) } },
    ],
  ],
});
