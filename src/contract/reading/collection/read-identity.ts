import type { Collection, JsonPointer } from '../../model/index.ts';
import type { ExtensionNode } from '../extension-node.ts';
import { schemaNamed } from '../schema-named.ts';
import type { CollectionNode, DescribedList } from './described-list.ts';

/** The field in which no two items are alike, or the fields in which they are not alike together. */
export function readIdentity(collection: CollectionNode, { item }: DescribedList): Pick<Collection, 'identity'> {
  const identity = collection.get('identity');
  if (!identity) return {};
  const fields =
    typeof identity.value === 'string'
      ? [identity as ExtensionNode<JsonPointer>]
      : (identity as ExtensionNode<readonly JsonPointer[]>).elements();
  for (const field of fields) schemaNamed(field, item);
  return { identity: fields.map(({ value }) => value) };
}
