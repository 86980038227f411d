import { changePageWhere, withoutFilters } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

const LONG = 1_000;

/** Counts are estimated where many events are there, so the totals under the types do not add up. No walk reads so long a list under a filter. */
export const typeTotalShortInLongLists = defineFault({
  id: 'type-total-short-in-long-lists',
  title: 'the total under event_type is one less where a list is long',
  promise: PROMISED.totalCount,
  operations: ['ShowServiceEvents'],
  data: { items: 3_000 },
  wrap: changePageWhere(
    (page) => page.parameters['event_type'] !== undefined && page.everything(withoutType(page)).total > LONG,
    ({ answer }) => ({ ...answer(), total: answer().total - 1 }),
  ),
});

function withoutType(page: Parameters<typeof withoutFilters>[0]): Record<string, undefined> {
  return page.parameters['start_time'] === undefined ? { event_type: undefined } : {};
}
