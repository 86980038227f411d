import { defineFault } from '../fault.ts';
import { leakInRefusal } from '../modelarts/leak-in-refusal.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** A refusal of a bad parameter shows a path of the provider. */
export const pathInARefusal = defineFault({
  id: 'path-in-a-refusal',
  title: 'a refusal shows a path of the provider',
  promise: PROMISED.invalidParameter,
  operations: ['ShowServiceEvents'],
  wrap: leakInRefusal(() => `cannot read /opt/modelarts/conf/parameters.yaml`),
});
