import { defineFault } from '../fault.ts';
import { leakInRefusal } from '../modelarts/leak-in-refusal.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** A refusal of a bad parameter shows a Python stack trace. */
export const pythonTraceInARefusal = defineFault({
  id: 'python-trace-in-a-refusal',
  title: 'a refusal shows a Python stack trace',
  promise: PROMISED.invalidParameter,
  operations: ['ShowServiceEvents'],
  wrap: leakInRefusal(() => `Traceback (most recent call last):\n  File "/srv/app/views.py", line 17, in list_events`),
});
