import type { RecordedResponse } from '../../../client/index.ts';
import type { CollectionField } from '../../../contract/index.ts';
import { numberInBody } from './number-in-body.ts';

/** What an answer says about the number of items: the total, or the count of a page. Absent where the contract has no such field or the answer no such number. */
export function numberAt(
  response: Pick<RecordedResponse, 'body'>,
  field: CollectionField | undefined,
): number | undefined {
  return field && numberInBody(response, field);
}
