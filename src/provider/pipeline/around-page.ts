import { leadingTo, linksRound } from '../idioms/paging/index.ts';
import { cutOf } from './cut-of.ts';
import type { Located, Selection } from './stages.ts';

/** What a page says about the pages round it, where so many items match. */
export function aroundPage(ask: Located, total: number): Pick<Selection, 'pages' | 'more' | 'left' | 'next' | 'links'> {
  const { start, size } = cutOf(ask);
  const end = start + size;
  const next = end < total ? leadingTo(ask, end) : undefined;
  const links = linksRound(ask, { start, size }, total);
  return {
    pages: Number.isFinite(size) ? Math.ceil(total / Math.max(1, size)) : 1,
    more: end < total,
    left: Math.max(0, total - Math.max(0, end)),
    ...(next !== undefined && { next }),
    ...(links && { links }),
  };
}
