import { defineFault } from '../fault.ts';
import { leakInRefusal } from '../modelarts/leak-in-refusal.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** A refusal of a bad parameter shows an SQL statement. */
export const sqlInARefusal = defineFault({
  id: 'sql-in-a-refusal',
  title: 'a refusal shows an SQL statement',
  promise: PROMISED.invalidParameter,
  operations: ['ShowServiceEvents'],
  wrap: leakInRefusal(
    () => `You have an error in: SELECT id, info FROM service_event WHERE type = 'x' ORDER BY occur_time`,
  ),
});
