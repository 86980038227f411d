import type { RecordedResponse } from '../../../client/index.ts';
import { moreMeant, type MoreField } from '../../../contract/index.ts';
import { saidAt } from '../places/index.ts';

/** Whether an answer says that a page follows. Absent where it says nothing of this kind. */
export function moreSaid(
  response: Pick<RecordedResponse, 'body' | 'headers'>,
  more: MoreField | undefined,
): boolean | undefined {
  return more && moreMeant(saidAt(response, more), more);
}
