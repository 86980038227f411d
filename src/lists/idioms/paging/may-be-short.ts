import { type Collection, numberedPaging } from '../../../contract/index.ts';

/**
 * Whether a page may hold fewer items than its size although more follow: each page says where the next one begins, and nothing promises full pages. A
 * list without pages is whole.
 */
export function mayBeShort(collection: Collection): boolean {
  const { paging, promises } = collection;
  return paging !== undefined && numberedPaging(collection) === undefined && !('full-pages' in promises);
}
