import type { RecordedResponse } from '../../client/index.ts';
import { type Collection, type CollectionField, type Contract, outcomesOf, valueAt } from '../../contract/index.ts';

/** The items of a successful answer; `undefined` where the answer is no success or holds no list. */
export function itemsOf(
  contract: Contract,
  collection: Collection,
  response: RecordedResponse,
): readonly unknown[] | undefined {
  if (!outcomesOf(contract, response).includes('success')) return undefined;
  const items = valueAt(response.body, collection.items);
  return Array.isArray(items) ? items : undefined;
}

/** A number the answer gives about the list; `undefined` where the contract has no such field or the answer no number there, or none that JSON readers agree on. */
export function numberAt(response: RecordedResponse, field: CollectionField | undefined): number | undefined {
  const value = field && valueAt(response.body, field.at);
  return typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : undefined;
}
