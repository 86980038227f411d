import { changeParameter, isSent } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** Beside a filter by type the limit is not checked. */
export const limitUncheckedBesideAFilter = defineFault({
  id: 'limit-unchecked-beside-a-filter',
  title: 'limit=1001 is accepted beside event_type',
  promise: `${PROMISED.limit}/schema/allOf/1/maximum`,
  operations: ['ShowServiceEvents'],
  wrap: changeParameter({ name: 'limit' }, (text, ask) =>
    Number(text) > 1000 && isSent(ask, 'event_type') ? '1000' : text,
  ),
});
