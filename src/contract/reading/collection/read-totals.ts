import type { Collection, CollectionField, JsonPointer } from '../../model/index.ts';
import type { ExtensionNode } from '../extension-node.ts';
import { schemaNamed } from '../schema-named.ts';
import type { CollectionNode, DescribedList } from './described-list.ts';

/** The fields that count: the items that match, and the items of this page. */
export function readTotals(collection: CollectionNode, list: DescribedList): Pick<Collection, 'total' | 'count'> {
  const total = collection.get('total');
  const count = collection.get('count');
  return {
    ...(total && { total: readField(total, list) }),
    ...(count && { count: readField(count, list) }),
  };
}

function readField(field: ExtensionNode<JsonPointer>, { success }: DescribedList): CollectionField {
  return { at: field.value, promise: schemaNamed(field, success) };
}
