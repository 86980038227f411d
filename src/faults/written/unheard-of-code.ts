import { changeRefusal } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** A bad parameter is refused with a code that no document names for it. That is allowed, and worth knowing. */
export const unheardOfCode = defineFault({
  id: 'unheard-of-code',
  title: 'a bad parameter is refused with a code that no document names',
  promise: `${PROMISED.invalidParameter}/likely`,
  operations: ['ShowServiceEvents'],
  wrap: changeRefusal((body, { refusal }) => {
    if (refusal.outcome === 'invalid-parameter') body['error_code'] = 'ModelArts.9998';
  }),
});
