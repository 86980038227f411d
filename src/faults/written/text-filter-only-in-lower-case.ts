import { changePageWhere, cutPage } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** Texts with a capital letter are not found. */
export const textFilterOnlyInLowerCase = defineFault({
  id: 'text-filter-only-in-lower-case',
  title: 'event_info finds no text with a capital letter',
  promise: PROMISED.textFilter,
  operations: ['ShowServiceEvents'],
  wrap: changePageWhere(
    ({ parameters }) => parameters['event_info'] !== undefined,
    (page) =>
      cutPage(
        page,
        page.everything().items.filter(({ event_info }) => String(event_info) === String(event_info).toLowerCase()),
      ),
  ),
});
