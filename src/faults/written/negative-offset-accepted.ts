import { changeParameter } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** A negative page is taken for the first one. */
export const negativeOffsetAccepted = defineFault({
  id: 'negative-offset-accepted',
  title: 'offset=-1 is taken for the first page',
  promise: `${PROMISED.offset}/schema/allOf/0/minimum`,
  operations: ['ShowServiceEvents'],
  wrap: changeParameter({ name: 'offset' }, (text) => (text === '-1' ? '0' : text)),
});
