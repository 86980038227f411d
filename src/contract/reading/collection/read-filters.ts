import type { Collection } from '../../model/index.ts';
import { parameterNamed } from '../parameter-named.ts';
import { schemaNamed } from '../schema-named.ts';
import type { CollectionNode, DescribedList } from './described-list.ts';

/** The parameters that pick items by one of their fields. */
export function readFilters(
  collection: CollectionNode,
  { parameters, item }: DescribedList,
): Pick<Collection, 'filters'> {
  const filters = (collection.get('filters')?.elements() ?? []).map((filter) => {
    schemaNamed(filter.get('field'), item);
    const parameter = parameterNamed(filter.get('parameter'), parameters);
    return { pointer: filter.pointer, parameter, field: filter.value.field, match: filter.value.match };
  });
  return { filters };
}
