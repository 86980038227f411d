import type { RecordedResponse } from '../../../client/index.ts';
import { type CollectionField, headerSaid } from '../../../contract/index.ts';

/** What a header says at a place, as text. */
export function inHeader(
  { headers }: Pick<RecordedResponse, 'headers'>,
  { header, ...place }: CollectionField,
): string | undefined {
  return header === undefined ? undefined : headerSaid(headers[header], place);
}
