import type { Operation } from '../../../contract/index.ts';
import { awaitAll, NotJudged } from '../../../judgement/index.ts';
import {
  againstTheDefaultOrder,
  type ListWindow,
  sameMultiset,
  walkInPages,
  comparableLists,
} from '../../../lists/index.ts';

/**
 * Whether the other direction holds the whole list without a filter, in the largest pages and in small ones. Where it does not, other checks say so.
 * Where it cannot be read, nothing is said of that direction.
 */
export async function isWholeReversed(operation: Operation, window: ListWindow): Promise<boolean> {
  const turned = againstTheDefaultOrder(operation, [{}]);
  const reads = [
    window.reference(),
    ...turned.map((query) => window.read(query)),
    ...turned.map((query) => walkInPages(operation, window, query)),
  ];
  const walks = await awaitAll(reads).catch((error: unknown) => {
    if (error instanceof NotJudged) return undefined;
    throw error;
  });
  if (walks === undefined) return false;
  const [first = [], ...others] = comparableLists(
    operation,
    walks.map(({ items }) => items),
  );
  return others.every((items) => sameMultiset(items, first));
}
