import { defineFault } from '../fault.ts';
import { leakInRefusal } from '../modelarts/leak-in-refusal.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** A refusal of a bad parameter shows a Java stack trace. */
export const javaTraceInARefusal = defineFault({
  id: 'java-trace-in-a-refusal',
  title: 'a refusal shows a Java stack trace',
  promise: PROMISED.invalidParameter,
  operations: ['ShowServiceEvents'],
  wrap: leakInRefusal(
    () =>
      `java.lang.IllegalArgumentException: bad value\n\tat com.example.service.EventController.list(EventController.java:42)`,
  ),
});
