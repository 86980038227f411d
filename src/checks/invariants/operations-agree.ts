import { findOperation, type Agreement, type Operation } from '../../contract/index.ts';
import { defineCheck } from '../check.ts';
import { compareLists } from './parts/compare-lists.ts';
import { compareValues } from './parts/compare-values.ts';
import { HeardValues } from './parts/heard-values.ts';

/** Operations that speak of one resource say the same about it: the same value in every answer of the run, and the same items of a list. */
export const operationsAgree = defineCheck({
  id: 'invariants/operations-agree',
  title: 'operations say the same about one resource',
  scope: 'conversation',
  reads: ['plain-answer', 'agreed-values'],
  appliesTo: (operation) => agreementsOf(operation).length > 0,
  listen({ operation, resource }) {
    const agreements = agreementsOf(operation).map((agreement) => ({
      agreement,
      heard: isAboutLists(operation, agreement) ? undefined : new HeardValues(agreement, resource),
    }));
    return {
      hear(answer) {
        for (const { heard } of agreements) heard?.hear(answer);
      },
      async *judge(context) {
        for (const { agreement, heard } of agreements)
          yield* heard ? compareValues(context, agreement, heard) : compareLists(context, agreement);
      },
    };
  },
});

/** The agreements that name this operation first, so that each is judged once. */
function agreementsOf({ id, contract }: Operation): readonly Agreement[] {
  return contract.agreements.filter(({ values }) => values[0]?.operation === id);
}

function isAboutLists({ contract }: Operation, { values }: Agreement): boolean {
  return values.every(({ operation, at }) => findOperation(contract, operation).collection?.items === at);
}
