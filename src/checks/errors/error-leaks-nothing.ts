import type { Operation } from '../../contract/index.ts';
import type { RecordedResponse } from '../../client/index.ts';
import { defineCheck } from '../check.ts';
import { claimedOutcomes, claimsSuccess } from '../answers/index.ts';
import { isOwnWord } from './parts/is-own-word.ts';
import { leakPatterns } from './parts/leak-patterns.ts';
import { leaksInBody } from './parts/leaks-in-body.ts';
import { leaksInHeaders } from './parts/leaks-in-headers.ts';

/** No answer repeats a secret, and no error shows how the provider is built. */
export const errorLeaksNothing = defineCheck({
  id: 'errors/error-leaks-nothing',
  title: 'no error leaks secrets or internals',
  scope: 'exchange',
  reads: [],
  judgesMalformed: true,
  appliesTo: () => true,
  *run({ operation, exchange, evidence }) {
    const { response } = exchange;
    evidence.add('answers searched');
    const promise = promiseOf(operation, response);
    // A secret that was put into the query stands in every link and redirect that repeats the query.
    const leaked = exchange.request.broken === 'misplaced' ? [] : response.leaked;
    for (const secret of leaked) {
      yield {
        message: `an answer with status ${response.status} echoes the secret ${secret}`,
        expected: 'no secret',
        received: secret,
        exchange,
        promise,
      };
    }
    if (claimsSuccess(operation, response)) return;
    const shown = leaksInBody(response);
    const inHeaders = leaksInHeaders(response);
    const told = new Set<string>();
    for (const { of, pattern } of leakPatterns) {
      const inText = shown.get(pattern);
      const found = inText ?? (OF_GATEWAYS.includes(of) ? undefined : inHeaders.get(pattern));
      if (found === undefined || told.has(of) || isOwnWord(operation.contract, { pattern, found })) continue;
      told.add(of);
      yield {
        message: `an error with status ${response.status} shows ${of}${inText === undefined ? ' in a header' : ''}: ${found.slice(0, 120)}`,
        expected: `no trace of ${of}`,
        received: found.slice(0, 120),
        exchange,
        promise,
      };
    }
  },
});

/** What gateways may say of themselves in headers such as Via and Server. */
const OF_GATEWAYS = ['an internal host', 'a file path'];

function promiseOf(operation: Operation, response: RecordedResponse): string {
  return claimedOutcomes(operation, response)[0]?.pointer ?? `${operation.pointer}/responses`;
}
