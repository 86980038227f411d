import type { RecordedResponse } from '../../../client/index.ts';
import type { MoreField } from '../../../contract/index.ts';
import { saidAt } from '../places/index.ts';

/** Whether an answer says that a page follows. Absent where it says nothing of this kind; a field that holds the next page is empty or absent at the end. */
export function moreSaid(
  response: Pick<RecordedResponse, 'body' | 'headers'>,
  more: MoreField | undefined,
): boolean | undefined {
  if (!more) return undefined;
  const said = saidAt(response, more);
  if (more.value === undefined) return said !== undefined && said !== null && said !== '';
  return said === undefined || said === null || typeof said === 'object'
    ? undefined
    : String(said) === String(more.value);
}
