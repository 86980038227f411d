import type { RecordedResponse } from '../../../client/index.ts';
import type { CollectionField } from '../../../contract/index.ts';
import { inBody } from '../places/in-body.ts';

/** A number at a place in the body. Absent where there is none, or one beyond 2^53, on which JSON readers do not agree. */
export function numberInBody(response: Pick<RecordedResponse, 'body'>, field: CollectionField): number | undefined {
  const value = inBody(response, field);
  return typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : undefined;
}
