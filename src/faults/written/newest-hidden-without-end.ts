import { changePageWhere, cutPage } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** Where no end is sent, the newest three events are not listed yet. */
export const newestHiddenWithoutEnd = defineFault({
  id: 'newest-hidden-without-end',
  title: 'the newest three events are listed only where end_time is sent',
  promise: PROMISED.endTime,
  operations: ['ShowServiceEvents'],
  wrap: changePageWhere(
    ({ parameters }) => parameters['end_time'] === undefined,
    (page) => {
      const newest = page
        .everything({ event_type: undefined, event_info: undefined, start_time: undefined, order: 'desc' })
        .items.slice(0, 3);
      return cutPage(
        page,
        page.everything().items.filter((item) => !newest.includes(item)),
      );
    },
  ),
});
