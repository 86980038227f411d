import { valueAt, type Operation } from '../../../contract/index.ts';
import type { ListQuery, ListWindow } from '../../../lists/index.ts';

/** A range of one instant, which both bounds include; none where a window allows few requests. */
export function instantQueries({ collection }: Operation, window: ListWindow, items: readonly unknown[]): ListQuery[] {
  const low = collection?.filters.find(({ match }) => match === 'at-least');
  const high = collection?.filters.find(({ match, field }) => match === 'at-most' && field === low?.field);
  const value = low && valueAt(items[Math.floor(items.length / 2)], low.field);
  if (!low || !high || typeof value !== 'number' || window.depth !== 'full') return [];
  const instant = { [low.parameter.name]: String(value), [high.parameter.name]: String(value) };
  return window.allows(instant) ? [instant] : [];
}
