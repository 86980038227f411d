import type { RecordedResponse } from '../../client/index.ts';
import { outcomesOf, valueAt, type Answer, type JsonPointer, type Operation } from '../../contract/index.ts';

/** True where an answer means one of the outcomes that keep a promise; a success never does. */
export function isRefused({ contract }: Operation, response: RecordedResponse, { outcomes }: Answer): boolean {
  const meant = outcomesOf(contract, response);
  if (meant.includes('success')) return false;
  return meant.some((outcome) => outcomes.includes('refused') || outcomes.includes(outcome));
}

/** The items that an answer holds whatever outcome it says, and where; `undefined` where there are none. */
export function leakedItems({ collection }: Operation, response: RecordedResponse): { readonly count: number; readonly at: JsonPointer } | undefined {
  const items = collection && valueAt(response.body, collection.items);
  return collection && Array.isArray(items) && items.length > 0 ? { count: items.length, at: collection.items } : undefined;
}

/** `200 (success)`, `200 with code 4999`: how an answer reads to a person. */
export function spoken({ contract }: Operation, response: RecordedResponse): string {
  const meant = outcomesOf(contract, response).join(' or ');
  const at = contract.outcomes.success?.code?.at;
  const code = at === undefined ? undefined : valueAt(response.body, at);
  return `${response.status}${code === undefined ? '' : ` with code ${JSON.stringify(code)}`}${meant && ` (${meant})`}`;
}
