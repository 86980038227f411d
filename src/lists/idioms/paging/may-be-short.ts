import { type Collection, numberedPaging } from '../../../contract/index.ts';

/** Whether a page may hold fewer items than its size although more follow: each page says where the next one begins, and nothing promises full pages. */
export function mayBeShort(collection: Collection): boolean {
  return numberedPaging(collection) === undefined && !('full-pages' in collection.promises);
}
