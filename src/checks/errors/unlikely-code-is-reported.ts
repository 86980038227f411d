import { isRecord, joinPointer, jointSchemas, possibleSchemas, valueAt, type Contract, type JsonPointer, type Operation, type Outcome } from '../../contract/index.ts';
import { defineCheck } from '../check.ts';
import type { AnsweredExchange } from '../../client/index.ts';
import type { Violation } from '../check.ts';
import { claimedOutcomes, isUnnamedRefusal, shown, spoken } from '../conformance/index.ts';

/** A code that the documents do not name for its outcome, or for any; allowed, and worth knowing. */
export const unlikelyCodeIsReported = defineCheck({
  id: 'errors/unlikely-code-is-reported',
  title: 'codes that no document names are reported',
  scope: 'exchange',
  needs: ['errors/error-body-is-documented'],
  appliesTo: ({ contract }) => Object.values(contract.outcomes).some(({ code, likely }) => code !== undefined || likely.length > 0),
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
      message: `the code ${shown(code)} is not one that the documents name for ${outcomes.map(({ name }) => name).join(' or ')}`,
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
    message: `an answer with ${spoken(operation, exchange.response)} is a refusal that no documented outcome names`,
    expected: Object.keys(operation.contract.outcomes),
    received: spoken(operation, exchange.response),
    ...(codes[0] !== undefined && { at: codes[0].at }),
    exchange,
    promise: '/x-outcomes',
  };
}

/** Where the code stands: as the outcome says, else the first field bound to a form that fits a likely code. */
function codePointer(contract: Contract, outcome: Outcome): JsonPointer | undefined {
  if (outcome.code !== undefined || outcome.schema === undefined) return outcome.code?.at;
  const name = possibleSchemas(contract, outcome.schema)
    .flatMap(({ pointer, schema: { properties } }) => Object.keys(isRecord(properties) ? properties : {}).map((key) => ({ key, at: joinPointer(pointer, 'properties', key) })))
    .find(({ at }) => isCode(contract, at) && contract.validate(at, outcome.likely[0]).length === 0)?.key;
  return name === undefined ? undefined : joinPointer('', name);
}

function isCode(contract: Contract, schema: JsonPointer): boolean {
  return jointSchemas(contract, schema).some((view) => ['pattern', 'enum', 'const'].some((keyword) => keyword in view.schema) || view.schema['type'] === 'integer');
}
