import { talesTable } from '../testing/index.ts';
import { walksEnd } from './walks-end.ts';

talesTable(walksEnd, {
  promise: '/paths/~1tales/get/x-collection/paging',
  silent: [
    ['a faithful provider', {}],
    ['an empty list', { tales: 0 }],
    ['a list that is longer than a walk', { tales: 2000 }],
    [
      'a way that ends with an empty page',
      {
        lie: ({ list, start, size, found, answer }) => ({
          ...answer,
          body: { ...answer.body, next: start < found ? `${list}:${Math.min(found, start + size)}` : null },
        }),
        tales: 12,
      },
    ],
    [
      'a last token that is empty',
      { lie: ({ answer }) => ({ ...answer, body: { ...answer.body, next: answer.body.next ?? '' } }) },
    ],
  ],
  fires: [
    [
      'a token that comes again',
      { lie: ({ after, answer }) => ({ ...answer, body: { ...answer.body, next: after ?? answer.body.next } }) },
    ],
    [
      'a last page that leads to the first',
      { lie: ({ answer }) => ({ ...answer, body: { ...answer.body, next: answer.body.next ?? 'token-of-all:0' } }) },
    ],
    [
      'empty pages without an end',
      {
        lie: ({ start, found, after, answer }) =>
          start < found
            ? { ...answer, body: { ...answer.body, next: answer.body.next ?? `token-of-all:${found}` } }
            : {
                ...answer,
                body: { ...answer.body, next: `token-of-all:${found}.${'0'.repeat((after ?? '').length)}` },
              },
      },
    ],
    [
      'a token that is refused',
      { lie: ({ answer }) => ({ ...answer, body: { ...answer.body, next: answer.body.next && 'token-of-none:1' } }) },
    ],
  ],
});
