import type { Operation } from '../../../contract/index.ts';
import { againstTheDefaultByKey, type ListQuery, type ListWindow, queryPlan } from '../../../lists/index.ts';

/**
 * All that a list offers and that still finds items: every filter, in the other direction. Code that forgets a promise beside one of them forgets it
 * there too. Empty where a list offers nothing, or a window allows few requests.
 */
export function besideEverything(operation: Operation, window: ListWindow, items: readonly unknown[]): ListQuery {
  if (window.depth !== 'full') return {};
  const { each, combined, combinedReversed } = queryPlan(operation, window, items);
  const filters = combined.at(-1) ?? each[0] ?? {};
  const [turned = filters] = againstTheDefaultByKey(operation, [filters]);
  const query = combinedReversed[0] ?? turned;
  return window.allows(query) ? query : {};
}
