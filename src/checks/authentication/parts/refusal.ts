import type { RecordedResponse } from '../../../client/index.ts';
import { valueAt, type Answer, type JsonPointer, type Operation } from '../../../contract/index.ts';
import { claimsSuccess, keepsPromise } from '../../answers/index.ts';

/**
 * Whether an answer says one of the outcomes that keep a promise. An answer that may be a success does so only where the contract lets callers in
 * as guests. The shape of its body is judged elsewhere.
 */
export function isKept(operation: Operation, response: RecordedResponse, { outcomes }: Answer): boolean {
  return claimsSuccess(operation, response)
    ? outcomes.includes('success')
    : keepsPromise(operation, { outcomes }, response);
}

/** How many items an answer holds, and where, whatever outcome it says; `undefined` where it holds none. */
export function leakedItems(
  { collection }: Operation,
  response: RecordedResponse,
): { readonly count: number; readonly at: JsonPointer } | undefined {
  const items = collection && valueAt(response.body, collection.items);
  return collection && Array.isArray(items) && items.length > 0
    ? { count: items.length, at: collection.items }
    : undefined;
}
