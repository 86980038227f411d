import { exactJson, type SortTerm, valueAt } from '../../../contract/index.ts';
import type { PageAsked } from '../../changes/index.ts';

/** Every item of what is asked for; those that tie in a key come from their end. */
export function tiesTurned(page: PageAsked, { at }: SortTerm): ReturnType<PageAsked['everything']>['items'] {
  const { items } = page.everything();
  const ties = Map.groupBy(items, (item) => exactJson(valueAt(item, at) ?? null));
  return [...ties.values()].flatMap((group) => group.toReversed());
}
