import { changePage } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from './promised.ts';

/** A page never holds more than 500 events. */
export const pagesCappedAt500 = defineFault({
  id: 'pages-capped-at-500',
  title: 'a page never holds more than 500 events',
  promise: PROMISED.fullPages,
  also: [PROMISED.limit],
  operations: ['ShowServiceEvents'],
  data: { items: 1_200 },
  wrap: changePage((asked) => {
    const due = asked.answer();
    return asked.size > 500 ? asked.answer({ limit: 500 }) : due;
  }),
});
