import type { RecordedResponse } from '../../../client/index.ts';
import { valueAt, type Operation } from '../../../contract/index.ts';
import { canonical, essenceOf } from '../../../lists/index.ts';
import { claimedOutcomes, claimsSuccess, describeOutcome } from '../../answers/index.ts';

/**
 * What an answer says, as a text that is equal for equal answers: its outcome, and for a success the list and its total, or the whole body where
 * there is no list. The order of the list counts only where the contract promises a stable one. `of` says how much of an item is compared:
 * everything, or only what makes it the item it is.
 */
export function answerKey(
  operation: Operation,
  response: RecordedResponse,
  of: 'everything' | 'essence' = 'everything',
): string {
  const outcomes = claimedOutcomes(operation, response).map(({ name }) => name);
  if (!claimsSuccess(operation, response)) return canonical({ status: response.status, outcomes });
  const { collection } = operation;
  const items = collection && valueAt(response.body, collection.items);
  if (collection === undefined || !Array.isArray(items)) return canonical({ outcomes, body: response.body });
  const texts = items.map((item) =>
    of === 'essence' ? essenceOf(operation.contract, collection, item) : canonical(item),
  );
  const isOrdered = collection.promises['stable-order'] !== undefined;
  return canonical({
    outcomes,
    total: collection.total && valueAt(response.body, collection.total.at),
    items: isOrdered ? texts : texts.toSorted(),
  });
}

/** What an answer says, in short and for a reader: `20 items, total 137`. */
export function summaryOf(operation: Operation, response: RecordedResponse): string {
  const { collection } = operation;
  const items = collection && valueAt(response.body, collection.items);
  if (collection === undefined || !Array.isArray(items) || !claimsSuccess(operation, response))
    return describeOutcome(operation, response);
  const total = collection.total && valueAt(response.body, collection.total.at);
  return `${items.length} items${total === undefined ? '' : `, total ${String(total)}`}`;
}
