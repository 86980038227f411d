import type { RecordedResponse } from '../../../client/index.ts';
import type { JsonPointer, Operation } from '../../../contract/index.ts';
import { essenceOf, itemsOf } from '../../../lists/index.ts';

/** An item of an answer. */
export interface ListedItem {
  readonly item: unknown;
  /** Into the response body. */
  readonly at: JsonPointer;
  /** Text that is equal for two readings of one item. */
  readonly essence: string;
}

/** The items that an answer lists; none where it holds no list. */
export function listedItems({ contract, collection }: Operation, response: RecordedResponse): readonly ListedItem[] {
  if (collection === undefined) return [];
  return (itemsOf(contract, collection, response) ?? []).map((item, index) => ({
    item,
    at: `${collection.items}/${index}`,
    essence: essenceOf(contract, collection, item),
  }));
}
