import type { RecordedResponse } from '../../../client/index.ts';
import type { CollectionField } from '../../../contract/index.ts';
import { inBody } from '../places/in-body.ts';

/** A number at a place in the body; absent where there is none. No list has as many items as the numbers beyond 2^53 say, so the nearest double does. */
export function numberInBody(response: Pick<RecordedResponse, 'body'>, field: CollectionField): number | undefined {
  const value = inBody(response, field);
  return typeof value === 'number' || typeof value === 'bigint' ? Number(value) : undefined;
}
