import { changePage, type PageAsked } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from './promised.ts';
import type { Selection } from '../../provider/index.ts';
import { withItems } from './with-items.ts';

/** Texts with a capital letter are not found. */
export const textFilterOnlyInLowerCase = defineFault({
  id: 'text-filter-only-in-lower-case',
  title: 'event_info finds no text with a capital letter',
  promise: PROMISED.textFilter,
  operations: ['ShowServiceEvents'],
  wrap: changePage((asked) => {
    const due = asked.answer();
    return asked.ask.parameters['event_info'] === undefined ? due : narrowed(asked);
  }),
});

function narrowed({ answer, everything, page, size }: PageAsked): Selection {
  const items = everything().items.filter(({ event_info }) => String(event_info) === String(event_info).toLowerCase());
  return { ...withItems(answer(), items.slice(page * size, (page + 1) * size)), total: items.length };
}
