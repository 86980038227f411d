import type { Operation } from '../../contract/index.ts';
import type { ListQuery, Scope } from '../collection-reader.ts';
import { filterValues } from './filter-values.ts';

/** The queries that are worth asking of a list, with values taken from what is in it. */
export interface QueryPlan {
  /** Each filter by itself. */
  readonly single: readonly ListQuery[];
  /** Different filters together: every pair, and all at once. */
  readonly combined: readonly ListQuery[];
  /** The same in the direction that is not the default; none where the operation has no directions, or the scope is sparse. */
  readonly singleReversed: readonly ListQuery[];
  readonly combinedReversed: readonly ListQuery[];
}

/** Plans queries from the items of a scope; one that is not full gets one value a filter and one combination. */
export function queryPlan(operation: Operation, scope: Scope, items: readonly unknown[]): QueryPlan {
  const values = (operation.collection?.filters ?? []).map((filter) => ({
    parameter: filter.parameter.name,
    texts: filter.parameter.name in scope.base && filter.match === 'at-least' ? [] : filterValues(operation.contract, filter, items),
  }));
  const each = scope.depth === 'full' ? values : values.map(({ parameter, texts }) => ({ parameter, texts: texts.slice(0, 1) }));
  const single = each.flatMap(({ parameter, texts }) => texts.map((text) => ({ [parameter]: text })));
  const representative = values.flatMap(({ parameter, texts: [text] }) => (text === undefined ? [] : [{ [parameter]: text }]));
  const combined = combinations(representative, scope.depth);
  const reversed = (queries: readonly ListQuery[]): ListQuery[] => (scope.depth === 'sparse' ? [] : againstTheDefaultOrder(operation, queries));
  return { single, combined, singleReversed: reversed(single), combinedReversed: reversed(combined) };
}

/** The same queries in the direction that is not the default; none where the operation does not sort. */
export function againstTheDefaultOrder(operation: Operation, queries: readonly ListQuery[]): ListQuery[] {
  const sort = operation.collection?.sort;
  if (!sort?.order) return [];
  const { name } = sort.order;
  const text = sort.directions[sort.default.direction === 'ascending' ? 'descending' : 'ascending'];
  return queries.map((query) => ({ ...query, [name]: text }));
}

function combinations(queries: readonly ListQuery[], depth: Scope['depth']): ListQuery[] {
  const all = queries.length > 2 ? [Object.assign({}, ...queries) as ListQuery] : [];
  if (depth !== 'full') return all;
  const pairs = queries.flatMap((left, index) => queries.slice(index + 1).map((right) => ({ ...left, ...right })));
  return [...pairs, ...all];
}
