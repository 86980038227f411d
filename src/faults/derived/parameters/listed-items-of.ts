import {
  type Contract,
  itemSchemas,
  joinPointer,
  type JsonPointer,
  type Parameter,
  schemaKeyword,
} from '../../../contract/index.ts';

/** The texts that are listed for each value of a list, and the enumeration that lists them; `undefined` where there is none. */
export function listedItemsOf(
  contract: Contract,
  { list, schemaPointer }: Parameter,
): { readonly values: readonly string[]; readonly promise: JsonPointer } | undefined {
  const [item] = list ? itemSchemas(contract, schemaPointer) : [];
  const listed = item === undefined ? undefined : schemaKeyword(contract, item, 'enum');
  const values = Array.isArray(listed?.value) ? listed.value.filter((value) => typeof value === 'string') : [];
  return listed === undefined || values.length === 0
    ? undefined
    : { values, promise: joinPointer(listed.promise, 'enum') };
}
