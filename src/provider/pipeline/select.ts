import type { Collection } from '../../contract/index.ts';
import { pageCutOf } from '../idioms/paging/index.ts';
import { orderOf } from '../idioms/sort/index.ts';
import type { Condition } from '../store/index.ts';
import { aroundPage } from './around-page.ts';
import type { ParameterValues } from './parameter-values.ts';
import type { Located, Selection } from './stages.ts';

/** The page that the parameters ask for, by what the contract says about the list. */
export function select(ask: Located): Selection {
  const { operation, parameters, resource, now } = ask;
  const { collection } = operation;
  const store = collection && resource.collection(operation, now);
  if (collection === undefined || store === undefined) return { items: [], total: 0, count: 0 };
  const sort = orderOf(collection, parameters);
  const { items, total } = store.select({
    conditions: conditionsOf(collection, parameters),
    ...(sort && { sort }),
    ...(ask.cut ?? pageCutOf(ask)),
  });
  return { items, total, count: items.length, ...aroundPage(ask, total) };
}

function conditionsOf({ filters }: Collection, parameters: ParameterValues): Condition[] {
  return filters.flatMap(({ parameter, field, match }) => {
    const value = parameters[parameter.name];
    return value === undefined ? [] : [{ field, match, value }];
  });
}
