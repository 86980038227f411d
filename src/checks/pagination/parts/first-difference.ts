import type { Collection } from '../../../contract/index.ts';
import { canonical, mayBeShort } from '../../../lists/index.ts';

/** The place of the first item in which two pages differ; `undefined` where they are alike. A page that may be short may also end earlier. */
export function firstDifference(
  collection: Collection,
  before: readonly unknown[],
  after: readonly unknown[],
): number | undefined {
  const isShort = mayBeShort(collection);
  const common = isShort ? Math.min(before.length, after.length) : before.length;
  const index = before.slice(0, common).findIndex((item, at) => canonical(item) !== canonical(after[at]));
  if (index >= 0) return index;
  return isShort || before.length === after.length ? undefined : 0;
}
