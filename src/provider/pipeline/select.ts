import type { Collection } from '../../contract/index.ts';
import { pageCutOf } from '../idioms/paging/index.ts';
import { orderOf } from '../idioms/sort/index.ts';
import type { Condition, ItemStore } from '../store/index.ts';
import { aroundPage } from './around-page.ts';
import type { ParameterValues } from './parameter-values.ts';
import { Refusal } from './refusal.ts';
import type { Located, Selection } from './stages.ts';
import { refusedWith } from './refused-with.ts';

/** The page that the parameters ask for, by what the contract says about the list. */
export function select(ask: Located): Selection {
  const { operation, parameters, resource, now, caller } = ask;
  const { collection } = operation;
  if (caller.guest) return { items: [], total: 0, count: 0 };
  const store = collection && resource.collection(operation, now);
  if (collection === undefined || store === undefined) return { items: [], total: 0, count: 0 };
  const sort = orderOf(collection, parameters);
  const conditions = conditionsOf(collection, parameters);
  for (const condition of conditions) requireKnown(condition, store);
  const { items, total } = store.select({ conditions, sort, ...(ask.cut ?? pageCutOf(ask)) });
  return { items, total, count: items.length, ...aroundPage(ask, total) };
}

/** A value that stands for no filter is no condition. */
function conditionsOf({ filters }: Collection, parameters: ParameterValues): Condition[] {
  return filters.flatMap((filter) => {
    const value = parameters[filter.parameter.name];
    return value === undefined || String(value) === filter.any ? [] : [{ filter, value }];
  });
}

/** Refuses a value that names nothing, where the contract says how that is answered: no item of the list has it. */
function requireKnown(condition: Condition, store: ItemStore): void {
  const { parameter } = condition.filter;
  const { unknown } = parameter.answers;
  if (parameter.role === 'resource' || unknown === undefined || unknown.outcomes.includes('success')) return;
  const { total } = store.select({ conditions: [condition], start: 0, size: 0 });
  if (total === 0) throw new Refusal(refusedWith(parameter, 'unknown'), parameter.name);
}
