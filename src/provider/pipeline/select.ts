import type { Collection } from '../../contract/index.ts';
import type { Condition, Query } from '../store/index.ts';
import type { Located, Selection } from './stages.ts';
import type { ParameterValues } from '../parameter-values.ts';

const EVERYTHING = { start: 0, size: Number.POSITIVE_INFINITY };

/** The page that the parameters ask for, by what the contract says about the collection. */
export function select({ operation, parameters, resource, now }: Located): Selection {
  const { collection } = operation;
  const store = collection && resource.collection(operation, now);
  if (collection === undefined || store === undefined) return { items: [], total: 0, count: 0 };
  const { items, total } = store.select(queryOf(collection, parameters));
  return { items, total, count: items.length };
}

function queryOf(collection: Collection, parameters: ParameterValues): Query {
  return {
    conditions: conditionsOf(collection, parameters),
    ...sortOf(collection, parameters),
    ...windowOf(collection, parameters),
  };
}

function conditionsOf({ filters }: Collection, parameters: ParameterValues): Condition[] {
  return filters.flatMap(({ parameter, field, match }) => {
    const value = parameters[parameter.name];
    return value === undefined ? [] : [{ field, match, value }];
  });
}

function sortOf({ sort }: Collection, parameters: ParameterValues): Pick<Query, 'sort'> {
  if (sort === undefined) return {};
  const key = String((sort.by && parameters[sort.by.name]) ?? sort.default.key);
  const order = sort.order && parameters[sort.order.name];
  const direction =
    order === undefined ? sort.default.direction : order === sort.directions.descending ? 'descending' : 'ascending';
  const field = sort.keys[key] ?? sort.keys[sort.default.key];
  return field === undefined ? {} : { sort: { field, direction } };
}

function windowOf({ paging }: Collection, parameters: ParameterValues): Pick<Query, 'start' | 'size'> {
  if (paging === undefined) return EVERYTHING;
  const size = Number(parameters[paging.size.name] ?? paging.defaultSize);
  const page = Number(parameters[paging.page.name] ?? paging.first) - paging.first;
  return { start: paging.style === 'page-index' ? page * size : page, size };
}
