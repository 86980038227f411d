import { NotJudged } from '../../../judgement/index.ts';
import type { ListQuery, ListWindow } from '../../../lists/index.ts';

/** How many items a query finds. Where a filter filters by default, another value of it may find more than the whole list holds. */
export async function lengthOf(window: ListWindow, query: ListQuery, whole: number): Promise<number> {
  if (Object.keys(query).length === 0) return whole;
  const { items, complete } = await window.read(query);
  if (!complete) throw new NotJudged('it is not known how many items the filters find');
  return items.length;
}
