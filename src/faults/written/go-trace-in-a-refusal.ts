import { defineFault } from '../fault.ts';
import { leakInRefusal } from '../modelarts/leak-in-refusal.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** A refusal of a bad parameter shows a Go stack trace. */
export const goTraceInARefusal = defineFault({
  id: 'go-trace-in-a-refusal',
  title: 'a refusal shows a Go stack trace',
  promise: PROMISED.invalidParameter,
  operations: ['ShowServiceEvents'],
  wrap: leakInRefusal(
    () => `panic: bad value\n\ngoroutine 17 [running]:\nmain.list(0xc000012345)\n\t/app/main.go:42 +0x1d`,
  ),
});
