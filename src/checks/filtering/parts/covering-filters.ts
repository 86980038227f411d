import {
  type Filter,
  isRecord,
  joinPointer,
  listedTexts,
  type Operation,
  possibleSchemas,
} from '../../../contract/index.ts';

/** A filter, and the texts of all values that an item may have. */
export interface CoveringFilter {
  readonly filter: Filter;
  readonly texts: readonly string[];
}

/** Filters by a field that every item has and that takes no other values than the filter does: each item is matched by one of them. */
export function coveringFilters({ contract, collection }: Operation): readonly CoveringFilter[] {
  if (collection === undefined) return [];
  const schemas = possibleSchemas(contract, collection.item.schema).map(({ schema }) => schema);
  return collection.filters.flatMap((filter) => {
    const listed = filter.parameter.list ? undefined : listedTexts(contract, filter.parameter);
    if (filter.match !== 'equals' || filter.or || filter.default !== undefined || !listed) return [];
    const texts = listed.filter((text) => ![filter.any, filter.none, filter.some].includes(text));
    return schemas.some((schema) => isCovered(schema, filter, texts)) ? [{ filter, texts }] : [];
  });
}

function isCovered(schema: Readonly<Record<string, unknown>>, { field }: Filter, texts: readonly string[]): boolean {
  const { properties, required } = schema;
  const name = Object.keys(isRecord(properties) ? properties : {}).find((each) => joinPointer('', each) === field);
  const property = isRecord(properties) && name !== undefined ? properties[name] : undefined;
  const values: unknown = isRecord(property) ? property['enum'] : undefined;
  return (
    Array.isArray(required) &&
    required.includes(name) &&
    Array.isArray(values) &&
    values.every((value) => value !== null && texts.includes(String(value)))
  );
}
