import { isRecord, type JsonPointer, KnownOfPairs, possibleSchemas, propertyNames } from '../../contract/index.ts';
import { canonical } from './multiset.ts';
import { type ComparedList, withoutFields } from './without-broken-fields.ts';

/** Names of the fields of each item that the contract does not document. They are kept because items are compared many times and never change. */
const known = new KnownOfPairs<ComparedList['contract'], object, ReadonlySet<string>>();

/** Names of the fields of an item that its schema does not describe; none where it describes the values of any name, or no field at all. */
export function undocumentedNames({ contract, collection }: ComparedList, item: unknown): ReadonlySet<string> {
  const schema = collection?.item.schema;
  if (schema === undefined || !isRecord(item)) return new Set();
  return known.of(contract, item, () => {
    const documented = documentedNames(contract, schema);
    const isNamed = (name: string): boolean => documented?.has(name) ?? true;
    return new Set(Object.keys(item).filter((name) => !isNamed(name)));
  });
}

/** What the contract documents of an item, as text. It tells items apart where no identity does. */
export function documentedPart(list: ComparedList, item: unknown): string | undefined {
  const [part] = withoutFields([item], undocumentedNames(list, item));
  return isRecord(part) && Object.keys(part).length > 0 ? canonical(part) : undefined;
}

function documentedNames(contract: ComparedList['contract'], at: JsonPointer): ReadonlySet<string> | undefined {
  const schemas = possibleSchemas(contract, at).map(({ schema }) => schema);
  if (schemas.some((schema) => isRecord(schema['additionalProperties']))) return undefined;
  const names = schemas.flatMap(propertyNames);
  return names.length === 0 ? undefined : new Set(names);
}
