import { changeParameter } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** A limit of 0 stands for the maximum, as in a sibling API. */
export const zeroLimitMeansAll = defineFault({
  id: 'zero-limit-means-all',
  title: 'limit=0 stands for the maximum',
  promise: `${PROMISED.limit}/schema/allOf/0/minimum`,
  operations: ['ShowServiceEvents'],
  wrap: changeParameter({ name: 'limit' }, (text) => (text === '0' ? '1000' : text)),
});
