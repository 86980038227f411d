import type { RecordedResponse } from '../../../client/index.ts';
import { valueAt, type Answer, type JsonPointer, type Operation } from '../../../contract/index.ts';
import { claimedOutcomes, isUnnamedRefusal } from '../../answers/index.ts';

/** True where an answer says one of the outcomes that keep a promise; a success never does. What its body looks like is judged elsewhere. */
export function isRefused(operation: Operation, response: RecordedResponse, { outcomes }: Answer): boolean {
  const said = claimedOutcomes(operation, response).map(({ name }) => name);
  if (said.includes('success')) return false;
  const isRefusalEnough = outcomes.includes('refused');
  return (
    said.some((outcome) => isRefusalEnough || outcomes.includes(outcome)) ||
    (isRefusalEnough && isUnnamedRefusal(operation, response))
  );
}

/** The items that an answer holds whatever outcome it says, and where; `undefined` where there are none. */
export function leakedItems(
  { collection }: Operation,
  response: RecordedResponse,
): { readonly count: number; readonly at: JsonPointer } | undefined {
  const items = collection && valueAt(response.body, collection.items);
  return collection && Array.isArray(items) && items.length > 0
    ? { count: items.length, at: collection.items }
    : undefined;
}
