import { defineCheck } from '../check.ts';
import type { Violation } from '../../judgement/index.ts';
import { itemsOf, type ListQuery, numberAt, type ListWindow, underQuery, unmatchedQueries } from '../../lists/index.ts';
import { claimedOutcomes } from '../answers/index.ts';
import { hasFilters } from './parts/has-filters.ts';

/** A filter that nothing satisfies is answered with a success, an empty list and a total of 0. */
export const noMatchIsAnEmptyList = defineCheck({
  id: 'filtering/no-match-is-an-empty-list',
  title: 'a filter without a match gives an empty list',
  scope: 'operation',
  // What matches nothing is known from the items, so that none of them may be lost.
  needs: [
    'conformance/body-matches-schema',
    'filtering/items-satisfy-the-filter',
    'filtering/total-follows-the-filter',
    'pagination/pages-are-full',
  ],
  appliesTo: (operation) =>
    hasFilters(operation) && operation.collection !== undefined && 'no-match-is-empty' in operation.collection.promises,
  async *run({ operation, list: collection, evidence }) {
    const list = operation.collection;
    if (!list) return;
    yield* collection.judge(async (window): Promise<readonly Violation[]> => {
      const { items } = await window.reference();
      const queries = worthwhile(window, unmatchedQueries(operation, items));
      const answers = await Promise.all(
        queries.map(async (query) => ({ query, exchange: await window.ask(query, 'a filter that nothing satisfies') })),
      );
      return answers.flatMap(({ query, exchange }): Violation[] => {
        evidence.add('filters without a match');
        const found = itemsOf(operation.contract, list, exchange.response);
        const total = numberAt(exchange.response, list.total);
        if (found?.length === 0 && (total ?? 0) === 0) return [];
        // A range whose ends are exchanged may be taken for a mistake, and so may a character that only some documents allow.
        if (
          isDebatable(query) &&
          claimedOutcomes(operation, exchange.response).some(({ name }) => name === 'invalid-parameter')
        )
          return [];
        return [
          {
            message: found
              ? `nothing matches${underQuery({ query })}, and the answer holds ${found.length} items with a total of ${total}`
              : `nothing matches${underQuery({ query })}, and the answer has status ${exchange.response.status} and no list`,
            expected: 'a success with an empty list',
            received: found ? { items: found.length, total } : exchange.response.status,
            exchange,
            promise: list.promises['no-match-is-empty'] ?? list.pointer,
          },
        ];
      });
    });
  },
});

/** Queries that leave alone what the window sets; one of each kind where few are worth their requests. */
function worthwhile({ base, depth }: ListWindow, queries: readonly ListQuery[]): readonly ListQuery[] {
  const free = queries.filter((query) => Object.keys(query).every((name) => !(name in base)));
  return depth === 'full'
    ? free
    : [...Map.groupBy(free, (query) => Object.keys(query).join()).values()].flatMap((alike) => alike.slice(0, 1));
}

/** Whether a provider may call the query a mistake. */
function isDebatable(query: ListQuery): boolean {
  return Object.keys(query).length > 1 || Object.values(query).some((text) => !/^[A-Za-z0-9 .-]+$/.test(text));
}
