import type { Selection } from '../../provider/index.ts';

/** The page with other items, and a count that fits them. */
export function withItems(page: Selection, items: Selection['items']): Selection {
  return { ...page, items, count: items.length };
}
