import { changePageWhere } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** A page never holds more than 500 events. */
export const pagesCappedAt500 = defineFault({
  id: 'pages-capped-at-500',
  title: 'a page never holds more than 500 events',
  promise: PROMISED.fullPages,
  also: [PROMISED.limit],
  operations: ['ShowServiceEvents'],
  data: { items: 1_200 },
  wrap: changePageWhere(
    ({ size }) => size > 500,
    ({ answer }) => answer({ limit: 500 }),
  ),
});
