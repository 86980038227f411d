import type { AnsweredExchange } from '../../../client/index.ts';
import type { Operation } from '../../../contract/index.ts';
import { counted, type Violation } from '../../../judgement/index.ts';
import { itemsOf } from '../../../lists/index.ts';
import { claimsSuccess, describeOutcome, isServerError } from '../../answers/index.ts';
import type { LargerPage } from './larger-page.ts';

/** What is known of the list from the place on where the page begins. */
interface Known {
  /** How many items are there; `undefined` where the list was not read whole. */
  readonly found: number | undefined;
  /** How many a page without a size may hold, where no one can be blamed for refusing the size, or for reading it over. */
  readonly usual?: number;
}

/** What is wrong with the answer to a size above the largest: it is refused, or gives the largest page, as the contract says. */
export function judgeLargerSize(
  operation: Operation,
  { purpose, exchange }: Pick<LargerPage, 'purpose' | 'exchange'>,
  { found, usual }: Known,
): readonly Violation[] {
  const [due, received] = [dueOf(operation, found), receivedIn(operation, exchange)];
  // A server error is judged by a check of its own.
  if (isServerError(operation, exchange.response) || due.includes(received)) return [];
  if (usual !== undefined && [REFUSAL, usualItems(operation, usual)].includes(received)) return [];
  const { oversize } = operation.collection?.paging ?? {};
  return [
    {
      message: `${purpose} is answered with ${typeof received === 'number' ? counted(received, 'items') : received}, and a larger size is ${oversize?.answer}`,
      expected: due.length === 1 ? due[0] : `at most ${due.at(-1)} items`,
      received,
      exchange,
      promise: oversize?.promise ?? operation.pointer,
    },
  ];
}

const REFUSAL = 'a refusal';

/** Items of a page without a size: what is no number for a provider may be no size at all. */
function usualItems({ collection }: Operation, found: number): number {
  return Math.min(collection?.paging?.defaultSize ?? found, found);
}

/** How many items came, or else what the answer says. */
function receivedIn(operation: Operation, { response }: AnsweredExchange): number | string {
  const items = operation.collection && itemsOf(operation.contract, operation.collection, response);
  if (items) return items.length;
  return claimsSuccess(operation, response) ? describeOutcome(operation, response) : REFUSAL;
}

/** What keeps the promise. Without the promise of full pages, and where the list was not read whole, a clamped page may hold fewer items. */
function dueOf({ collection }: Operation, found: number | undefined): readonly (number | string)[] {
  if (collection?.paging?.oversize?.answer === 'refused') return [REFUSAL];
  const largest = collection?.paging?.maximumSize ?? 0;
  const most = found === undefined ? largest : Math.min(largest, found);
  const isFull = found !== undefined && collection?.promises['full-pages'] !== undefined;
  return isFull ? [most] : Array.from({ length: most + 1 }, (_, items) => items);
}
