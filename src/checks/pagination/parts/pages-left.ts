import type { AnsweredExchange } from '../../../client/index.ts';
import type { CollectionField, Operation } from '../../../contract/index.ts';
import { counted, type Violation } from '../../../judgement/index.ts';
import { itemsOf, underQuery, type Walk, pageText } from '../../../lists/index.ts';
import { isWalked } from './is-paginated.ts';

/** A page of a list that is known whole, and what stands behind it. */
export interface PageLeft {
  readonly exchange: AnsweredExchange;
  /** Items behind the page. */
  readonly left: number;
  /** Whether it has to announce another page; `undefined` where it may do either, because the provider leads to an empty page, and pages need not be full. */
  readonly due: boolean | undefined;
  /** That a field says something else, in words. */
  violation(field: CollectionField, received: unknown, says: string): Violation;
}

/** The pages of a walk, which begins at some page of the list; none of a walk that is not complete. */
export function pagesLeft(operation: Operation, walk: Walk, first: number): PageLeft[] {
  const { contract, collection } = operation;
  if (!walk.complete || !collection) return [];
  let left = walk.items.length - first * (walk.size ?? 0);
  return walk.pages.map((exchange, place) => {
    left -= itemsOf(contract, collection, exchange.response)?.length ?? 0;
    const behind = left;
    const mayLeadOn = isWalked(operation) && !('full-pages' in collection.promises) && place < walk.pages.length - 1;
    const due = behind > 0 ? true : mayLeadOn ? undefined : false;
    return {
      exchange,
      left: behind,
      due,
      violation: ({ at, promise }, received, says) => ({
        message: `${pageText(collection.paging, { index: first + place })} says that ${says}${underQuery(walk)}, with ${counted(behind, 'items')} left`,
        expected: typeof received === 'boolean' ? due : behind,
        received,
        ...(at !== undefined && { at }),
        exchange,
        promise,
      }),
    };
  });
}
