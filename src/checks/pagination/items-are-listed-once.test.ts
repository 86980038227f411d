import { talesTable } from '../testing/index.ts';
import { itemsAreListedOnce } from './items-are-listed-once.ts';

talesTable(itemsAreListedOnce, {
  promise: '/paths/~1tales/get/x-collection/identity',
  silent: [
    ['a faithful provider', {}],
    ['an empty list', { tales: 0 }],
    [
      'items that lack their identity',
      {
        lie: ({ answer }) => ({
          ...answer,
          body: { ...answer.body, tales: answer.body.tales.map(() => ({ kind: 'long' })) },
        }),
      },
    ],
  ],
  fires: [
    [
      'two items with one identity and other fields',
      {
        tales: 5,
        lie: ({ start, answer }) => ({
          ...answer,
          body: {
            ...answer.body,
            tales: answer.body.tales.map((tale, at) => (start + at === 3 ? { id: 1, kind: 'odd' } : tale)),
          },
        }),
      },
    ],
  ],
});
