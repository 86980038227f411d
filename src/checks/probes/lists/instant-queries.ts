import { valueAt, type Operation } from '../../../contract/index.ts';
import { onScale, textOnScale, type ListQuery, type ListWindow } from '../../../lists/index.ts';

/** A range of one instant, which both bounds include; none where a window allows few requests. */
export function instantQueries({ collection }: Operation, window: ListWindow, items: readonly unknown[]): ListQuery[] {
  const low = collection?.filters.find(({ match }) => match === 'at-least');
  const high = collection?.filters.find(({ match, field }) => match === 'at-most' && field === low?.field);
  const value = low && valueAt(items[Math.floor(items.length / 2)], low.field);
  if (!low || !high || window.depth !== 'full') return [];
  const [from, to] = [onScale(low, value), onScale(high, value)];
  if (from === undefined || to === undefined) return [];
  const instant = {
    [low.parameter.name]: textOnScale(low, from, value),
    [high.parameter.name]: textOnScale(high, to, value),
  };
  return window.allows(instant) ? [instant] : [];
}
