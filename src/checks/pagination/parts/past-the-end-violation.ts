import type { AnsweredExchange, RecordedResponse } from '../../../client/index.ts';
import { itemsOf } from '../../../lists/index.ts';
import { counted, type Violation } from '../../../judgement/index.ts';
import { describeAnswer, keepsPromise } from '../../answers/index.ts';
import type { CheckContext } from '../../check.ts';
import { pastTheEndPromise } from './past-the-end-promise.ts';

/** What a page past the end is answered with. */
export interface PageAnswer {
  /** For a reader: `page 14 of 10 items`. */
  readonly page: string;
  /** So far behind the end that a refusal makes as much sense as an empty page. */
  readonly isFar: boolean;
  /** Items of the list that it is a page of. */
  readonly length: number;
  readonly exchange: AnsweredExchange;
}

/** What is wrong with a page past the end of a list; nothing where it is empty, or answered as the contract says. */
export function pastTheEndViolation(
  { operation, evidence }: CheckContext,
  { page, isFar, length, exchange }: PageAnswer,
): readonly Violation[] {
  const { contract, collection } = operation;
  const promised = pastTheEndPromise(operation);
  if (!collection || !promised) return [];
  evidence.add('pages past the end');
  const { response } = exchange;
  const items = itemsOf(contract, collection, response);
  const isKept = isFar || keepsPromise(operation, promised, response);
  if (isKept && (items?.length ?? 0) === 0) return [];
  return [
    {
      message: `${page}${saysOf(items, length, response)}`,
      expected: describeAnswer(promised).replace('success', 'a success without items'),
      received: items?.length ?? response.status,
      ...(items && { at: collection.items }),
      exchange,
      promise: promised.promise,
    },
  ];
}

function saysOf(items: readonly unknown[] | undefined, length: number, { status }: RecordedResponse): string {
  if (!items) return `, past the end, is answered with status ${status} and no list`;
  if (items.length === 0) return `, past the end, is answered with an empty list`;
  return ` holds ${items.length}, and a list of ${counted(length, 'items')} ends before it`;
}
