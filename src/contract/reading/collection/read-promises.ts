import type { Collection } from '../../model/index.ts';
import type { CollectionNode } from './described-list.ts';

/** The promises that a JSON Schema cannot say, each with the place where it is promised. */
export function readPromises(collection: CollectionNode): Pick<Collection, 'promises'> {
  const members = collection.get('promises')?.members() ?? [];
  return { promises: Object.fromEntries(members.map(([name, { pointer }]) => [name, pointer])) };
}
