import type { RecordedResponse } from '../../client/index.ts';
import { type Collection, type Contract, listAt, outcomesOf } from '../../contract/index.ts';

/** The items of a successful answer; `undefined` where the answer is no success or holds no list. */
export function itemsOf(
  contract: Contract,
  collection: Collection,
  response: RecordedResponse,
): readonly unknown[] | undefined {
  if (!outcomesOf(contract, response).includes('success')) return undefined;
  return listAt(collection, response.body);
}
