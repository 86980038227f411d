import type { RecordedResponse } from '../../../client/index.ts';
import type { CollectionField } from '../../../contract/index.ts';
import { inBody } from './in-body.ts';
import { inHeader } from './in-header.ts';

type Saying = Pick<RecordedResponse, 'body' | 'headers'>;

/** What an answer says at a place that the contract names: a value of the body, or the text of a header. Absent where nothing stands there. */
export function saidAt(response: Saying, field: CollectionField): unknown {
  return field.header === undefined ? inBody(response, field) : inHeader(response, field);
}
