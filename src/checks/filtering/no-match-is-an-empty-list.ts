import { type Filter, type Operation, parameterIssues, valueAt } from '../../contract/index.ts';
import { defineCheck, type Violation } from '../check.ts';
import type { ListQuery } from '../collection-reader.ts';
import { itemsOf, numberAt } from '../collection/items-of.ts';
import { claimedOutcomes } from '../conformance/index.ts';
import { absentFragments } from '../collection/absent-fragments.ts';
import { underQuery } from '../collection/total-violations.ts';
import { hasFilters } from './has-filters.ts';

/** A filter that nothing satisfies is answered with a success, an empty list and a total of 0. */
export const noMatchIsAnEmptyList = defineCheck({
  id: 'filtering/no-match-is-an-empty-list',
  title: 'a filter without a match gives an empty list',
  scope: 'operation',
  needs: ['conformance/body-matches-schema', 'filtering/items-satisfy-the-filter', 'filtering/total-follows-the-filter'],
  appliesTo: (operation) => hasFilters(operation) && operation.collection !== undefined && 'no-match-is-empty' in operation.collection.promises,
  async *run({ operation, collection, evidence }) {
    const list = operation.collection;
    if (!list) return;
    yield* collection.judge(async (scope): Promise<readonly Violation[]> => {
      const { items } = await scope.reference();
      const queries = unmatched(operation, items).filter((query) => Object.keys(query).every((name) => !(name in scope.base)));
      const answers = await Promise.all(queries.map(async (query) => ({ query, exchange: await scope.ask(query, 'a filter that nothing satisfies') })));
      return answers.flatMap(({ query, exchange }): Violation[] => {
        evidence.add('filters without a match');
        const found = itemsOf(operation.contract, list, exchange.response);
        const total = numberAt(exchange.response, list.total);
        if (found?.length === 0 && (total ?? 0) === 0) return [];
        // A range whose ends are exchanged may be taken for a mistake, and so may a character that only some documents allow.
        if (isDebatable(query) && claimedOutcomes(operation, exchange.response).some(({ name }) => name === 'invalid-parameter')) return [];
        return [
          {
            message: found ? `nothing matches${underQuery({ query })}, and the answer holds ${found.length} items with a total of ${total}` : `nothing matches${underQuery({ query })}, and the answer has status ${exchange.response.status} and no list`,
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

/** Queries that no item satisfies: a value nobody has, and a range whose ends are exchanged. */
function unmatched({ contract, collection }: Operation, items: readonly unknown[]): ListQuery[] {
  const filters = collection?.filters ?? [];
  const single = filters.flatMap((filter) => absentValue(filter, items).map((text): ListQuery => ({ [filter.parameter.name]: text })));
  const low = filters.find(({ match }) => match === 'at-least');
  const high = filters.find(({ match, field }) => match === 'at-most' && field === low?.field);
  const numbers = low ? items.map((item) => valueAt(item, low.field)).filter((value) => typeof value === 'number') : [];
  const exchanged = low && high && numbers.length > 1 ? [{ [low.parameter.name]: String(Math.max(...numbers)), [high.parameter.name]: String(Math.min(...numbers) - 1) }] : [];
  return [...single, ...exchanged].filter((query) =>
    filters.every(({ parameter }) => query[parameter.name] === undefined || parameterIssues(contract, parameter, query[parameter.name] ?? '').length === 0),
  );
}

function absentValue(filter: Filter, items: readonly unknown[]): string[] {
  const values = items.map((item) => valueAt(item, filter.field));
  const numbers = values.filter((value) => typeof value === 'number');
  switch (filter.match) {
    case 'contains':
      return absentFragments(values.filter((value) => typeof value === 'string'), items);
    case 'equals':
      return numbers.length > 0 ? [String(Math.max(...numbers) + 7)] : [];
    case 'at-most':
      return numbers.length > 0 ? [String(Math.max(0, Math.min(...numbers) - 1))] : [];
    case 'at-least':
      return [];
  }
}

function isDebatable(query: ListQuery): boolean {
  return Object.keys(query).length > 1 || Object.values(query).some((text) => !/^[A-Za-z0-9 .-]+$/.test(text));
}
