import { listTable } from '../testing/index.ts';
import { ascendingIsDescendingReversed } from './ascending-is-descending-reversed.ts';

listTable(ascendingIsDescendingReversed, {
  promise: '/paths/~1notes/get/parameters/7',
  silent: [['a faithful provider', {}]],
  fires: [
    [
      'an item that ascending order loses',
      { lie: { sorted: (notes, { order }) => (order === 'up' ? notes.slice(1) : notes) } },
    ],
    [
      'an item that comes twice in descending order',
      { lie: { sorted: (notes, { order }) => (order === 'down' ? [...notes.slice(0, 1), ...notes] : notes) } },
    ],
  ],
});
