import type { AnsweredExchange } from '../../client/index.ts';
import { counted, allViolations, type Violation } from '../../judgement/index.ts';
import { itemsOf, numberAt, underQuery } from '../../lists/index.ts';
import { claimedOutcomes } from '../answers/index.ts';
import { type CheckContext, defineCheck } from '../check.ts';
import { isDebatable, unmatchedFilters, type UnmatchedFilter } from '../probes/index.ts';
import { hasFilters } from './parts/has-filters.ts';
import { haveArrived } from './parts/have-arrived.ts';
import { isSaidOfUnknown } from './parts/is-said-of-unknown.ts';

/** A filter that no item satisfies is answered with a success, an empty list and a total of 0; or as the contract says of a value that names nothing. */
export const noMatchIsAnEmptyList = defineCheck({
  id: 'filtering/no-match-is-an-empty-list',
  title: 'a filter without a match gives an empty list',
  scope: 'operation',
  // What matches nothing is known from the items, so none of them may be lost.
  reads: ['items', 'total', 'filter-field', 'filter', 'combination', 'filtered-total', 'full-pages'],
  guards: ['no-match'],
  appliesTo: (operation) =>
    hasFilters(operation) && operation.collection !== undefined && 'no-match-is-empty' in operation.collection.promises,
  async *run(context) {
    yield* context.list.judge(async (window): Promise<readonly Violation[]> => {
      const { items, endsAtBound } = await window.reference();
      // What matches nothing is not known where items are out of reach.
      if (endsAtBound) return [];
      return allViolations(
        unmatchedFilters(context.operation, window, items).map(async (unmatched) => {
          const { query, beside, later } = unmatched;
          const purpose = `a list in which nothing matches${underQuery({ query })}`;
          const how = { later, about: Object.keys(query) };
          return judgeAnswer(context, unmatched, await window.ask({ ...beside, ...query }, purpose, how));
        }),
      );
    });
  },
});

function judgeAnswer(
  { operation, evidence }: CheckContext,
  { query, beside }: UnmatchedFilter,
  exchange: AnsweredExchange,
): readonly Violation[] {
  const [{ contract, collection }, { response }] = [operation, exchange];
  if (!collection) return [];
  evidence.add('filters without a match');
  const found = itemsOf(contract, collection, response);
  const total = numberAt(response, collection.total);
  if (found?.length === 0 && (total ?? 0) === 0) return [];
  if (found && haveArrived(operation, found, { ...beside, ...query })) return [];
  const claimed = claimedOutcomes(operation, response).map(({ name }) => name);
  if (isDebatable(operation, query) && claimed.includes('invalid-parameter')) return [];
  if (found === undefined && claimed.some((name) => isSaidOfUnknown(operation, query, name))) return [];
  const answer = found
    ? `holds ${counted(found.length, 'items')}${total === undefined ? '' : ` with a total of ${total}`}`
    : `has status ${response.status} and no list`;
  return [
    {
      message: `nothing matches${underQuery({ query: { ...beside, ...query } })}, and the answer ${answer}`,
      expected: 'a success with an empty list',
      received: found ? { items: found.length, total } : response.status,
      exchange,
      promise: collection.promises['no-match-is-empty'] ?? collection.pointer,
    },
  ];
}
