import type { RecordedResponse } from '../../../client/index.ts';
import type { CollectionField } from '../../../contract/index.ts';
import { inHeader } from '../places/in-header.ts';

/** A whole number in a header; absent where the text holds another thing. */
export function numberInHeader(
  response: Pick<RecordedResponse, 'headers'>,
  field: CollectionField,
): number | undefined {
  const text = inHeader(response, field);
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}
