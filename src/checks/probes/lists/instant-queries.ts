import { valueAt, type Operation } from '../../../contract/index.ts';
import { againstTheDefaultByKey, ownText, type ListQuery, type ListWindow } from '../../../lists/index.ts';
import { ownValues } from './own-values.ts';

/** A range of one instant, which both bounds include, alone and beside what else finds the same item in the other direction; none where a window allows few requests. */
export function instantQueries(operation: Operation, window: ListWindow, items: readonly unknown[]): ListQuery[] {
  const { collection } = operation;
  const low = collection?.filters.find(({ match }) => match === 'at-least');
  const high = collection?.filters.find(({ match, field }) => match === 'at-most' && field === low?.field);
  const item = items[Math.floor(items.length / 2)];
  const value = low && valueAt(item, low.field);
  if (!low || !high || window.depth !== 'full') return [];
  const [from, to] = [ownText(low, value), ownText(high, value)];
  if (from === undefined || to === undefined) return [];
  const instant = { [low.parameter.name]: from, [high.parameter.name]: to };
  const found = againstTheDefaultByKey(operation, [{ ...ownValues(operation, item), ...instant }]);
  return [instant, ...found].filter((query) => window.allows(query));
}
