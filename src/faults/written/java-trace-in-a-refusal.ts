import { changeRefusal } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from './promised.ts';

/** A refusal of a bad parameter shows a Java stack trace. */
export const javaTraceInARefusal = defineFault({
  id: 'java-trace-in-a-refusal',
  title: 'a refusal shows a Java stack trace',
  promise: PROMISED.invalidParameter,
  operations: ['ShowServiceEvents'],
  wrap: changeRefusal((body, { refusal }) => {
    if (refusal.outcome === 'invalid-parameter')
      body['error_msg'] =
        `java.lang.IllegalArgumentException: bad value\n\tat com.example.service.EventController.list(EventController.java:42)`;
  }),
});
