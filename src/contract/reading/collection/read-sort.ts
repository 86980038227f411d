import type { Collection } from '../../model/index.ts';
import { parameterNamed } from '../parameter-named.ts';
import { schemaNamed } from '../schema-named.ts';
import type { CollectionNode, DescribedList } from './described-list.ts';

/** Where no parameter carries the direction, no word for it is sent, so the names of the language stand in. */
const DIRECTIONS = { ascending: 'ascending', descending: 'descending' };

/** How an order is asked for, and the order of a request that asks for none. */
export function readSort(collection: CollectionNode, { parameters, item }: DescribedList): Pick<Collection, 'sort'> {
  const sort = collection.get('sort');
  if (!sort) return {};
  const by = sort.get('by');
  const order = sort.get('order');
  const { keys, directions = DIRECTIONS, default: standard } = sort.value;
  for (const [, field] of sort.get('keys').members()) schemaNamed(field, item);
  if (!Object.hasOwn(keys, standard.key))
    sort
      .get('default')
      .get('key')
      .fail(`"key" is ${JSON.stringify(standard.key)}. Known: ${Object.keys(keys).join(', ')}.`);
  return {
    sort: {
      pointer: sort.pointer,
      ...(by && { by: parameterNamed(by, parameters) }),
      ...(order && { order: parameterNamed(order, parameters) }),
      keys,
      directions,
      default: { key: standard.key, direction: standard.direction },
    },
  };
}
