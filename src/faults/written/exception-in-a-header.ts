import { changeReply } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** A refusal names the exception behind it in a header. */
export const exceptionInAHeader = defineFault({
  id: 'exception-in-a-header',
  title: 'a refusal names its exception in a header',
  promise: PROMISED.invalidParameter,
  operations: ['ShowServiceEvents'],
  wrap: changeReply((reply) =>
    reply.status === 400
      ? { ...reply, headers: { ...reply.headers, 'x-exception': 'org.example.store.SqlGrammarException: no result' } }
      : reply,
  ),
});
