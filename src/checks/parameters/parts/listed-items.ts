import type { RecordedResponse } from '../../../client/index.ts';
import type { JsonPointer, Operation } from '../../../contract/index.ts';
import { essenceOf, itemsOf, withoutBrokenFields } from '../../../lists/index.ts';

/** An item of an answer. */
export interface ListedItem {
  readonly item: unknown;
  /** Into the response body. */
  readonly at: JsonPointer;
}

/** The items that an answer lists; none where it holds no list. */
export function listedItems({ contract, collection }: Operation, response: RecordedResponse): readonly ListedItem[] {
  if (collection === undefined) return [];
  const items = itemsOf(contract, collection, response) ?? [];
  return items.map((item, index) => ({ item, at: `${collection.items}/${index}` }));
}

/** The first item of a list that is one of some known items. */
export function firstShared(
  operation: Operation,
  known: readonly ListedItem[],
  listed: readonly ListedItem[],
): ListedItem | undefined {
  const { contract, collection = { promises: {} } } = operation;
  const compared = withoutBrokenFields(
    operation,
    [known, listed].map((list) => list.map(({ item }) => item)),
  );
  const [ours = [], theirs = []] = compared.map((items) => items.map((item) => essenceOf(contract, collection, item)));
  const essences = new Set(ours);
  return listed.find((_, index) => essences.has(theirs[index] ?? ''));
}
