import type { Collection, Operation } from '../../model/index.ts';
import { itemSchemas } from '../../schema/walk-schema.ts';
import { schemaNamed } from '../schema-named.ts';
import type { CollectionNode, DescribedList } from './described-list.ts';
import { mayLack } from './may-lack.ts';
import { readFilters } from './read-filters.ts';
import { readIdentity } from './read-identity.ts';
import { readLinks } from './read-links.ts';
import { readPaging } from './read-paging.ts';
import { readPromises } from './read-promises.ts';
import { readSort } from './read-sort.ts';
import { readTotals } from './read-totals.ts';

/** What the list in an answer means. Each family of idioms has a reader of its own, which is one file and one line here. */
export function readCollection(
  collection: CollectionNode,
  { parameters, success }: Pick<Operation, 'parameters' | 'success'>,
): Collection {
  const items = collection.get('items');
  const [item] = itemSchemas(collection.source, schemaNamed(items, success));
  const list: DescribedList = {
    parameters,
    success,
    item: item ?? items.fail(`names ${items.value}, whose schema has no "items".`),
  };
  return {
    pointer: collection.pointer,
    items: items.value,
    ...mayLack(collection.source, { success, items: items.value }),
    item: { schema: list.item },
    ...readIdentity(collection, list),
    ...readTotals(collection, list),
    ...readPaging(collection, list),
    ...readLinks(collection, list),
    ...readSort(collection, list),
    ...readFilters(collection, list),
    ...readPromises(collection),
  };
}
