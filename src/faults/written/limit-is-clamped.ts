import { changeParameter } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

const MAXIMUM = 1000;

/** A page size above the maximum is taken for the maximum. */
export const limitIsClamped = defineFault({
  id: 'limit-is-clamped',
  title: 'a limit above 1000 is taken for 1000',
  promise: `${PROMISED.limit}/schema/allOf/1/maximum`,
  operations: ['ShowServiceEvents'],
  wrap: changeParameter({ name: 'limit' }, (text) => (Number(text) > MAXIMUM ? String(MAXIMUM) : text)),
});
