import { numberedPaging, type Collection } from '../../contract/index.ts';
import { markedPager } from './marked-pager.ts';
import { numberedPager } from './numbered-pager.ts';
import type { Pager } from './pager.ts';
import { walkedPager } from './walked-pager.ts';

/** Asks for pages as the contract says; a list without paging is one page. */
export function createPager(collection: Collection, parameters: object): Pager {
  const { paging, total } = collection;
  const numbered = numberedPaging(collection);
  if (numbered) return numberedPager(numbered, { total, parameters });
  if (paging?.style === 'cursor' || paging?.style === 'link') return walkedPager(paging, parameters);
  if (paging?.style === 'marker') return markedPager(paging, { collection, parameters });
  return { first: () => ({ parameters }), read: () => undefined, next: () => undefined };
}
