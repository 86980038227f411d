import { listTable } from '../testing/index.ts';
import { orderSpansPagesUnderFilters } from './order-spans-pages-under-filters.ts';

listTable(orderSpansPagesUnderFilters, {
  promise: '/paths/~1notes/get/parameters/7',
  silent: [['a faithful provider', {}]],
  fires: [
    [
      'pages that are sorted one by one under a filter',
      {
        lie: {
          sorted: (notes, { kind, order }) =>
            kind === 'plain' && order === 'up' ? [...notes.slice(6), ...notes.slice(0, 6)] : notes,
        },
      },
    ],
  ],
});
