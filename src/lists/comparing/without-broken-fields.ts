import {
  type Collection,
  type Contract,
  isRecord,
  type JsonPointer,
  KnownOfPairs,
  pointerSegments,
} from '../../contract/index.ts';

/** The list whose items are compared. */
export interface ComparedList {
  readonly contract: Contract;
  readonly collection?: Pick<Collection, 'item'>;
}

/**
 * The same lists, whose items lack each field that breaks its schema in any item of any of them. A field that is broken is one finding, so it makes
 * no two items differ. Lists in which every field is sound stay as they are.
 */
export function withoutBrokenFields(
  list: ComparedList,
  lists: readonly (readonly unknown[])[],
): readonly (readonly unknown[])[] {
  const broken = brokenFieldsOf(list, lists.flat());
  return lists.map((items) => withoutFields(items, broken));
}

/** Names of the fields that break their schema in any of the items. */
export function brokenFieldsOf({ contract, collection }: ComparedList, items: readonly unknown[]): ReadonlySet<string> {
  const schema = collection?.item.schema;
  return new Set(schema === undefined ? [] : items.flatMap((item) => brokenFields(contract, schema, item)));
}

/** The items without these fields. */
export function withoutFields(items: readonly unknown[], fields: ReadonlySet<string>): readonly unknown[] {
  return fields.size === 0 ? items : items.map((item) => without(item, fields));
}

/** Names of the fields of each item that was seen, by contract. They are kept because items are compared many times and never change. */
const known = new KnownOfPairs<Contract, object, readonly string[]>();

function brokenFields(contract: Contract, schema: JsonPointer, item: unknown): readonly string[] {
  if (!isRecord(item)) return [];
  return known.of(contract, item, () =>
    contract.validate(schema, item).flatMap(({ at }) => pointerSegments(at)[0] ?? []),
  );
}

function without(item: unknown, fields: ReadonlySet<string>): unknown {
  return isRecord(item) ? Object.fromEntries(Object.entries(item).filter(([name]) => !fields.has(name))) : item;
}
