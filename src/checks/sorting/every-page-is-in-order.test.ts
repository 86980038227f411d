import { listTable } from '../testing/index.ts';
import { everyPageIsInOrder } from './every-page-is-in-order.ts';

listTable(everyPageIsInOrder, {
  promise: '/paths/~1notes/get/parameters/7',
  silent: [
    ['an ascending page', { parameters: { order: 'up', kind: 'plain' } }],
    [
      'a direction outside the contract',
      { parameters: { order: 'sideways' }, lie: { sorted: (notes) => notes.toReversed() } },
    ],
  ],
  fires: [
    [
      'a filter that undoes the order',
      { parameters: { order: 'up', kind: 'plain' }, lie: { sorted: (notes) => notes.toReversed() } },
    ],
  ],
});
