import type { RecordedResponse } from '../../../client/index.ts';
import { type Collection, claimsOutcome, type Contract, cursorPaging } from '../../../contract/index.ts';

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
  if (!expired) return false;
  const claimed = Object.values(contract.outcomes).filter((outcome) => claimsOutcome(outcome, answer));
  if (claimed.some(({ name }) => expired.outcomes.includes(name))) return true;
  const isRefused = claimed.length === 0 ? isMistake(answer.status) : claimed.every(({ name }) => name !== 'success');
  return expired.outcomes.includes('refused') && isRefused;
}

/** A status by which HTTP says that the request is at fault. */
function isMistake(status: number): boolean {
  return status >= 400 && status < 500;
}
