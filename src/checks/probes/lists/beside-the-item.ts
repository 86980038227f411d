import { valueAt, type Operation } from '../../../contract/index.ts';
import { againstTheDefaultByKey, onScale, textOnScale, type ListQuery, type ListWindow } from '../../../lists/index.ts';
import { ownValues } from './own-values.ts';

/**
 * What a request can say and still find an item, the most first: a value of each filter that the item satisfies, lower bounds that lie on it, and
 * the other direction by its key. Code that forgets a promise beside one of them forgets it there. No size is said, because a page is judged by more
 * checks than a list.
 */
export function besideTheItem(operation: Operation, window: ListWindow, item: unknown): readonly ListQuery[] {
  const own = ownValues(operation, item);
  const [turned = own] = againstTheDefaultByKey(operation, [own]);
  return [{ ...turned, ...lowerBounds(operation, window, item) }, turned, own];
}

function lowerBounds({ collection }: Operation, { base }: ListWindow, item: unknown): ListQuery {
  const bounds = (collection?.filters ?? []).flatMap((filter) => {
    const value = valueAt(item, filter.field);
    const bound = filter.match === 'at-least' ? onScale(filter, value) : undefined;
    const isFree = !(filter.parameter.name in base) && !filter.parameter.required;
    return isFree && bound !== undefined ? [[filter.parameter.name, textOnScale(filter, bound, value)] as const] : [];
  });
  return Object.fromEntries(bounds);
}
