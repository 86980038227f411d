import { awaitAll } from '../../../judgement/index.ts';
import { walkSize, walkSizes, type ListQuery, type ListWindow, type Walk } from '../../../lists/index.ts';

/** One list, read twice: whole, in the largest pages, and in smaller pages. */
export interface WholeAndPaged {
  readonly whole: Walk;
  readonly paged: Walk;
}

/** Reads what a query matches whole, and again in pages: in pages of several sizes without a filter, and in pages of one size under a filter. */
export async function readWholeAndPaged(window: ListWindow, query: ListQuery): Promise<readonly WholeAndPaged[]> {
  const whole = await window.read(query);
  const { length } = whole.items;
  const isUnfiltered = Object.keys(query).length === 0;
  const sizes = isUnfiltered ? walkSizes(length, window) : [walkSize(length, window)];
  return awaitAll(sizes.map(async (size) => ({ whole, paged: await window.walk(query, size) })));
}
