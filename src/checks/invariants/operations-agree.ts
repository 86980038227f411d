import { findOperation, type Agreement, type Operation } from '../../contract/index.ts';
import { type CheckContext, defineCheck } from '../check.ts';
import type { Violation } from '../../judgement/index.ts';
import { compareLists } from './parts/compare-lists.ts';
import { compareValues } from './parts/compare-values.ts';

/** Operations that speak of one resource say the same about it: the same value on every page and under every filter, and the same items of a list. */
export const operationsAgree = defineCheck({
  id: 'invariants/operations-agree',
  title: 'operations say the same about one resource',
  scope: 'operation',
  reads: ['plain-answer', 'agreed-values'],
  appliesTo: (operation) => agreementsOf(operation).length > 0,
  async *run(context) {
    for (const agreement of agreementsOf(context.operation)) yield* differences(context, agreement);
  },
});

/** The agreements that name this operation first, so that each is judged once. */
function agreementsOf({ id, contract }: Operation): readonly Agreement[] {
  return contract.agreements.filter(({ values }) => values[0]?.operation === id);
}

function differences(context: CheckContext, agreement: Agreement): AsyncIterable<Violation> {
  const areLists = agreement.values.every(
    ({ operation, at }) => findOperation(context.contract, operation).collection?.items === at,
  );
  return areLists ? compareLists(context, agreement) : compareValues(context, agreement);
}
