import { aroundPage, requireBeforeTheEnd, type Selection } from '../../provider/pipeline/index.ts';
import type { PageAsked } from './change-page.ts';
import { startIn } from './start-in.ts';

/** The page with other items, and a count that fits them. */
export function withItems(page: Selection, items: Selection['items']): Selection {
  return { ...page, items, count: items.length };
}

/** The page that is asked for, cut out of other matches than the true ones; the total fits them. */
export function cutPage({ ask, size, ...page }: PageAsked, matches: Selection['items']): Selection {
  const start = startIn(matches, ask) ?? page.start;
  requireBeforeTheEnd(ask, { start }, matches.length);
  const items = matches.slice(start, start + size);
  const around = aroundPage({ ...ask, cut: { start, size } }, matches.length);
  return { items, count: items.length, total: matches.length, ...around };
}
