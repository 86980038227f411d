import { changeRefusal } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from './promised.ts';

/** A refusal of a bad parameter shows an SQL statement. */
export const sqlInARefusal = defineFault({
  id: 'sql-in-a-refusal',
  title: 'a refusal shows an SQL statement',
  promise: PROMISED.invalidParameter,
  operations: ['ShowServiceEvents'],
  wrap: changeRefusal((body, { refusal }) => {
    if (refusal.outcome === 'invalid-parameter')
      body['error_msg'] =
        `You have an error in: SELECT id, info FROM service_event WHERE type = 'x' ORDER BY occur_time`;
  }),
});
