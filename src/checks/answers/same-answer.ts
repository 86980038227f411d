import { counted } from '../../judgement/index.ts';
import type { RecordedResponse } from '../../client/index.ts';
import { type Collection, type Contract, valueAt, type Operation } from '../../contract/index.ts';
import { canonical, essenceOf, identityOf, mayBeShort, saidAt, comparableLists } from '../../lists/index.ts';
import { claimedOutcomes, claimsSuccess } from './claimed-outcomes.ts';
import { describeOutcome } from './describe-outcome.ts';

/** How much of an item is compared: everything, or only what makes it the item it is. */
export type Level = 'everything' | 'essence';

/**
 * Whether two answers say the same: their outcome, and for a success the list and its total, or the whole body where there is no list. The order
 * of the list counts only where the contract promises a stable one.
 */
export function isSameAnswer(
  operation: Operation,
  answers: readonly [RecordedResponse, RecordedResponse],
  of: Level,
): boolean {
  const lists = comparableLists(
    operation,
    answers.map((answer) => listIn(operation, answer) ?? []),
  );
  const shortest = Math.min(...lists.map(({ length }) => length));
  // Where pages may be of any length, two answers are the same as far as both go.
  const isCut = of === 'essence' && operation.collection !== undefined && mayBeShort(operation.collection);
  const compared = lists.map((items) => (isCut ? items.slice(0, shortest) : items));
  const [left, right] = answers.map((answer, index) =>
    answerKey(operation, answer, { of, items: compared[index] ?? [] }),
  );
  return left === right;
}

/** As a text that is equal for equal answers. */
function answerKey(
  operation: Operation,
  response: RecordedResponse,
  { of, items }: { readonly of: Level; readonly items: readonly unknown[] },
): string {
  const outcomes = claimedOutcomes(operation, response).map(({ name }) => name);
  if (!claimsSuccess(operation, response)) return canonical({ status: response.status, outcomes });
  const { collection } = operation;
  if (collection === undefined || !listIn(operation, response)) return canonical({ outcomes, body: response.body });
  const texts = items.map((item) =>
    of === 'essence' ? nameOf(operation.contract, collection, item) : canonical(item),
  );
  const isOrdered = collection.promises['stable-order'] !== undefined;
  return canonical({
    outcomes,
    total: collection.total && saidAt(response, collection.total),
    items: isOrdered ? texts : texts.toSorted(),
  });
}

/** Its identity, where it has one: its values may move while the answers are compared. */
function nameOf(contract: Contract, collection: Collection, item: unknown): string {
  return identityOf(collection, item) ?? essenceOf(contract, collection, item);
}

function listIn({ collection }: Operation, { body }: RecordedResponse): readonly unknown[] | undefined {
  const items = collection && valueAt(body, collection.items);
  return Array.isArray(items) ? items : undefined;
}

/** What an answer says, in short and for a reader: `20 items, total 137`. */
export function summaryOf(operation: Operation, response: RecordedResponse): string {
  const { collection } = operation;
  const items = listIn(operation, response);
  if (collection === undefined || !items || !claimsSuccess(operation, response))
    return describeOutcome(operation, response);
  const total = collection.total && saidAt(response, collection.total);
  return `${counted(items.length, 'items')}${total === undefined ? '' : `, total ${String(total)}`}`;
}
