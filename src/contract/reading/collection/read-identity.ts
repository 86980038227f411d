import type { Collection } from '../../model/index.ts';
import { schemaNamed } from '../schema-named.ts';
import type { CollectionNode, DescribedList } from './described-list.ts';

/** The field in which no two items are alike. */
export function readIdentity(collection: CollectionNode, { item }: DescribedList): Pick<Collection, 'identity'> {
  const identity = collection.get('identity');
  if (!identity) return {};
  schemaNamed(identity, item);
  return { identity: identity.value };
}
