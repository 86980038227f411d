import type { RecordedResponse } from '../../../client/index.ts';
import { type Collection, type Contract, cursorPaging, isAnsweredAs } from '../../../contract/index.ts';

interface WalkedList {
  readonly contract: Pick<Contract, 'outcomes'>;
  readonly collection: Pick<Collection, 'paging'>;
}

/** Whether an answer says that the cursor it was asked with has expired, as the contract says it. The list is there, and is walked from its beginning. */
export function hasExpired(
  { contract, collection }: WalkedList,
  answer: Pick<RecordedResponse, 'status' | 'body'>,
): boolean {
  const expired = cursorPaging(collection)?.cursor.answers.expired;
  return expired !== undefined && isAnsweredAs(contract, expired, answer);
}
