import type { AnsweredExchange } from '../../../client/index.ts';
import { itemsOf } from '../../../lists/index.ts';
import type { Violation } from '../../../judgement/index.ts';
import type { CheckContext } from '../../check.ts';

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

/** What is wrong with a page past the end of a list; nothing where it is empty. */
export function pastTheEndViolation(
  { operation, evidence }: CheckContext,
  { page, isFar, length, exchange }: PageAnswer,
): readonly Violation[] {
  const { contract, collection, pointer } = operation;
  if (!collection) return [];
  evidence.add('pages past the end');
  const items = itemsOf(contract, collection, exchange.response);
  if (items?.length === 0 || (!items && isFar)) return [];
  const { status } = exchange.response;
  return [
    {
      message: items
        ? `${page} holds ${items.length}, and the ${length} items end before it`
        : `${page}, past the end, is answered with status ${status} and no list`,
      expected: 'a success without items',
      received: items?.length ?? status,
      ...(items && { at: collection.items }),
      exchange,
      promise: collection.promises['empty-past-the-end'] ?? pointer,
    },
  ];
}
