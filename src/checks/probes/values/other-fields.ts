import { isRecord, joinPointer, possibleSchemas, type Operation, type Parameter } from '../../../contract/index.ts';

/** Fields that a provider could well sort by, although the contract does not list them. */
export function otherFields({ contract, collection }: Operation, { role }: Parameter): readonly string[] {
  if (role !== 'sort' || collection === undefined) return [];
  const fields = possibleSchemas(contract, collection.item.schema).flatMap(({ schema: { properties } }) =>
    Object.keys(isRecord(properties) ? properties : {}),
  );
  const keys = Object.values(collection.sort?.keys ?? {}).map(({ at }) => at);
  return [...new Set(fields)].filter((field) => !keys.includes(joinPointer('', field)));
}
