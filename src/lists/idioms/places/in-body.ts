import type { RecordedResponse } from '../../../client/index.ts';
import { type CollectionField, valueAt } from '../../../contract/index.ts';

/** The value at a place in the body. */
export function inBody(response: Pick<RecordedResponse, 'body'>, { at }: CollectionField): unknown {
  return at === undefined ? undefined : valueAt(response.body, at);
}
