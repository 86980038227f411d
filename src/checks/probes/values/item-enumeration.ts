import {
  itemSchemas,
  joinPointer,
  schemaKeyword,
  writtenText,
  type Contract,
  type JsonPointer,
  type Parameter,
} from '../../../contract/index.ts';

/** What the contract lists for each value of a list. */
export interface ItemEnumeration {
  readonly texts: readonly string[];
  /** True where every one of them is a number. */
  readonly areNumbers: boolean;
  /** The enumeration. */
  readonly promise: JsonPointer;
}

/** The listed values of the items of a list; `undefined` where the parameter is no list, or nothing is listed. */
export function itemEnumeration(contract: Contract, { list, schemaPointer }: Parameter): ItemEnumeration | undefined {
  const [item] = list ? itemSchemas(contract, schemaPointer) : [];
  const listed = item === undefined ? undefined : schemaKeyword(contract, item, 'enum');
  if (!Array.isArray(listed?.value) || listed.value.length === 0) return undefined;
  const promise = joinPointer(listed.promise, 'enum');
  return {
    texts: listed.value.map((_, index) => writtenText(contract, joinPointer(promise, index))),
    areNumbers: listed.value.every((value) => typeof value === 'number'),
    promise,
  };
}
