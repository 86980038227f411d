import { findOperation, type Agreement, type Operation } from '../../contract/index.ts';
import { type CheckContext, defineCheck } from '../check.ts';
import type { Violation } from '../../judgement/index.ts';
import { differencesOfLists } from './parts/compare-lists.ts';
import { differencesOfValues } from './parts/compare-values.ts';

/** Operations that speak of one resource say the same about it: a value on every page and under every filter, a list item by item. */
export const operationsAgree = defineCheck({
  id: 'invariants/operations-agree',
  title: 'operations say the same about one resource',
  scope: 'operation',
  needs: ['conformance/plain-request-succeeds', 'conformance/body-matches-schema'],
  appliesTo: (operation) => agreementsOf(operation).length > 0,
  async *run(context) {
    for (const agreement of agreementsOf(context.operation)) yield* differences(context, agreement);
  },
});

/** An agreement is judged once: with the operation that it names first. */
function agreementsOf({ id, contract }: Operation): readonly Agreement[] {
  return contract.agreements.filter(({ values }) => values[0]?.operation === id);
}

function differences(context: CheckContext, agreement: Agreement): AsyncIterable<Violation> {
  const areLists = agreement.values.every(
    ({ operation, at }) => findOperation(context.contract, operation).collection?.items === at,
  );
  return areLists ? differencesOfLists(context, agreement) : differencesOfValues(context, agreement);
}
