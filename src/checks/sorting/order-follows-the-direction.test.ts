import { listTable } from '../testing/index.ts';
import { orderFollowsTheDirection } from './order-follows-the-direction.ts';

listTable(orderFollowsTheDirection, {
  promise: '/paths/~1notes/get/parameters/7',
  silent: [
    ['a faithful provider', {}],
    ['an empty list', { notes: [] }],
  ],
  fires: [
    ['a direction that is ignored', { lie: { ask: (request) => ({ ...request, order: 'down' }) } }],
    [
      'an ascending list with two items exchanged',
      {
        lie: {
          sorted: (notes, { order }) =>
            order === 'up' ? [...notes.slice(0, 4), ...notes.slice(4, 9).toReversed(), ...notes.slice(9)] : notes,
        },
      },
    ],
  ],
});
