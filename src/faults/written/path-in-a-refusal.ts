import { changeRefusal } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from './promised.ts';

/** A refusal of a bad parameter shows a path of the provider. */
export const pathInARefusal = defineFault({
  id: 'path-in-a-refusal',
  title: 'a refusal shows a path of the provider',
  promise: PROMISED.invalidParameter,
  operations: ['ShowServiceEvents'],
  wrap: changeRefusal((body, { refusal }) => {
    if (refusal.outcome === 'invalid-parameter') body['error_msg'] = `cannot read /opt/modelarts/conf/parameters.yaml`;
  }),
});
