import type { Walk } from '../list-reader.ts';

/** Pages of the largest size in which a list shows what pages show. */
const ENOUGH = 3;

/** Whether a list is so long that reading all of it is a walk itself. In a further order another walk would show little more, and costs as much as some filters. */
export function readsInPages({ pages }: Pick<Walk, 'pages'>): boolean {
  return pages.length >= ENOUGH;
}
