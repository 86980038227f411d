import { changeRefusal } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from './promised.ts';

/** A refusal of a bad parameter shows a Python stack trace. */
export const pythonTraceInARefusal = defineFault({
  id: 'python-trace-in-a-refusal',
  title: 'a refusal shows a Python stack trace',
  promise: PROMISED.invalidParameter,
  operations: ['ShowServiceEvents'],
  wrap: changeRefusal((body, { refusal }) => {
    if (refusal.outcome === 'invalid-parameter')
      body['error_msg'] = `Traceback (most recent call last):\n  File "/srv/app/views.py", line 17, in list_events`;
  }),
});
