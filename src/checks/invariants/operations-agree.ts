import { isDeepStrictEqual } from 'node:util';
import { findOperation, valueAt, type Agreement, type Operation } from '../../contract/index.ts';
import { defineCheck, NotJudged, type CheckContext, type Violation } from '../check.ts';
import { claimsSuccess, shown, spoken } from '../conformance/index.ts';

/** Operations that speak of one resource say the same about it. */
export const operationsAgree = defineCheck({
  id: 'invariants/operations-agree',
  title: 'operations say the same about one resource',
  scope: 'operation',
  needs: ['conformance/plain-request-succeeds', 'conformance/body-matches-schema'],
  appliesTo: (operation) => agreementsOf(operation).length > 0,
  async *run(context) {
    for (const agreement of agreementsOf(context.operation)) yield* disagreements(context, agreement);
  },
});

/** An agreement is judged once: with the operation that it names first. */
function agreementsOf({ id, contract }: Operation): readonly Agreement[] {
  return contract.agreements.filter(({ values }) => values[0]?.operation === id);
}

async function* disagreements(context: CheckContext, { values, message, pointer }: Agreement): AsyncIterable<Violation> {
  const [own, ...others] = values;
  if (own === undefined) return;
  const expected = await read(context, own);
  for (const other of others) {
    const { value: received, exchange } = await read(context, other);
    if (received === undefined || expected.value === undefined) continue;
    context.evidence.add('values compared');
    if (isDeepStrictEqual(received, expected.value)) continue;
    yield {
      message: `${other.operation} says ${shown(received)} and ${own.operation} says ${shown(expected.value)} where ${message}`,
      expected: expected.value,
      received,
      at: other.at,
      exchange,
      promise: pointer,
    };
  }
}

async function read({ contract, send }: CheckContext, { operation, at }: Agreement['values'][number]) {
  const exchange = await send({ operation, purpose: `what ${operation} says at ${at}` });
  const { response } = exchange;
  const asked = findOperation(contract, operation);
  if (!claimsSuccess(asked, response)) throw new NotJudged(`${operation} is answered with ${spoken(asked, response)}`);
  return { exchange, value: valueAt(response.body, at) };
}
