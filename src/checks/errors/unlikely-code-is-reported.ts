import { joinPointer, valueAt, type Operation } from '../../contract/index.ts';
import type { AnsweredExchange } from '../../client/index.ts';
import { defineCheck } from '../check.ts';
import type { Violation } from '../../judgement/index.ts';
import { claimedOutcomes, isUnnamedRefusal, quoteValue, describeOutcome } from '../answers/index.ts';
import { codePointer } from './parts/code-pointer.ts';

/** A code is reported where the documents name it for no outcome, or not for the one it is used for. It is allowed, and worth knowing. */
export const unlikelyCodeIsReported = defineCheck({
  id: 'errors/unlikely-code-is-reported',
  title: 'codes that no document names are reported',
  scope: 'exchange',
  reads: ['error-body'],
  appliesTo: ({ contract }) =>
    Object.values(contract.outcomes).some(({ code, likely }) => code !== undefined || likely.length > 0),
  *run({ operation, exchange, evidence }) {
    if (isUnnamedRefusal(operation, exchange.response)) {
      evidence.add('codes compared');
      yield unnamed(operation, exchange);
    }
    const claimed = claimedOutcomes(operation, exchange.response).filter(({ name }) => name !== 'success');
    const outcomes = claimed.filter(({ likely }) => likely.length > 0);
    if (outcomes.length === 0 && claimed.some(({ code }) => code !== undefined)) evidence.add('codes compared');
    const [outcome] = outcomes;
    const at = outcome && codePointer(operation.contract, outcome);
    const code = at === undefined ? undefined : valueAt(exchange.response.body, at);
    if (outcome === undefined || at === undefined || code === undefined) return;
    evidence.add('codes compared');
    const likely = outcomes.flatMap((known) => known.likely);
    if (likely.some((known) => known === code)) return;
    yield {
      kind: 'information',
      message: `the code ${quoteValue(code)} is not one that the documents name for ${outcomes.map(({ name }) => name).join(' or ')}`,
      expected: likely,
      received: code,
      at,
      exchange,
      promise: joinPointer(outcome.pointer, 'likely'),
    };
  },
});

function unnamed(operation: Operation, exchange: AnsweredExchange): Violation {
  const codes = Object.values(operation.contract.outcomes).flatMap(({ code }) => (code === undefined ? [] : [code]));
  return {
    kind: 'information',
    message: `an answer with ${describeOutcome(operation, exchange.response)} is a refusal that no documented outcome names`,
    expected: Object.keys(operation.contract.outcomes),
    received: describeOutcome(operation, exchange.response),
    ...(codes[0] !== undefined && { at: codes[0].at }),
    exchange,
    promise: '/x-outcomes',
  };
}
