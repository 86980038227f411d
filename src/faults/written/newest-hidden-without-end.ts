import { changePage, type PageAsked } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from './promised.ts';
import type { Selection } from '../../provider/index.ts';
import { withItems } from './with-items.ts';

/** Where no end is given, the newest three events are not listed yet. */
export const newestHiddenWithoutEnd = defineFault({
  id: 'newest-hidden-without-end',
  title: 'the newest three events are listed only where end_time is sent',
  promise: PROMISED.endTime,
  operations: ['ShowServiceEvents'],
  wrap: changePage((asked) => {
    const due = asked.answer();
    return asked.ask.parameters['end_time'] === undefined ? hidden(asked) : due;
  }),
});

function hidden({ answer, everything, page, size }: PageAsked): Selection {
  const newest = everything({
    event_type: undefined,
    event_info: undefined,
    start_time: undefined,
    order: 'desc',
  }).items.slice(0, 3);
  const items = everything().items.filter((item) => !newest.includes(item));
  return { ...withItems(answer(), items.slice(page * size, (page + 1) * size)), total: items.length };
}
