import { type Collection, type JsonPointer, type Operation, pointerSegments, valueAt } from '../../contract/index.ts';
import { isObject, type Json, type JsonObject, jsonText, putAt } from '../json.ts';
import { schemaInstance, seedInstances } from './schema-instance.ts';

/** Items that are tried for each one that is wanted, before a schema is taken to have no more identities. */
const TRIES = 20;
/** One of so many items stands in the default order where the one before it stands. */
const TIED = 6;

type Listed = Pick<Collection, 'item' | 'identity' | 'paging' | 'sort' | 'promises'>;

/** An item by some of its fields; `which` keeps several ways of naming it apart. */
export function nameOf(item: unknown, fields: readonly string[], which: number): string {
  return jsonText([which, fields.map((field) => valueAt(item, field) as Json)]);
}

interface Wanted {
  readonly seed: number;
  readonly count: number;
  /** Names that other resources have taken. */
  readonly taken: ReadonlySet<string>;
  /** Makes the rules of the contract hold for an item. Gives whether to take it. */
  readonly keepRules: (item: JsonObject) => boolean;
}

/** No two items have one identity or one mark, or are alike where alike items are merged. There are fewer of them where the schema has no more. */
export function madeItems(
  contract: Operation['contract'],
  { item, identity, paging, sort, promises: { merged } }: Listed,
  { seed, count, taken, keepRules }: Wanted,
): JsonObject[] {
  seedInstances(seed);
  const by =
    merged === undefined ? undefined : (valueAt(contract.node(merged), '/by') as readonly string[] | undefined);
  const mark = paging?.style === 'marker' ? [paging.field] : undefined;
  const key = keyToTieIn(contract, sort?.default[0]?.at, [identity, by, mark].flat());
  const seen = new Set(taken);
  const made: JsonObject[] = [];
  for (let tried = 0; made.length < count && tried < TRIES * count; tried += 1) {
    const instance = schemaInstance(contract, item.schema);
    if (key !== undefined && made.length % TIED === TIED - 1) tie(instance, made.at(-1), key);
    if (!isObject(instance) || !keepRules(instance)) continue;
    const names = [identity, by, mark].flatMap((fields, which) =>
      fields === undefined ? [] : [nameOf(instance, fields, which)],
    );
    if (names.some((name) => seen.has(name))) continue;
    for (const name of names) seen.add(name);
    made.push(instance);
  }
  return made;
}

/** The key of the default order, unless it names an item or a rule speaks of it. */
function keyToTieIn(
  { operations }: Operation['contract'],
  key: JsonPointer | undefined,
  names: readonly (string | undefined)[],
): JsonPointer | undefined {
  const field = pointerSegments(key ?? '').at(-1);
  if (field === undefined || names.includes(key)) return undefined;
  return operations.some(({ invariants }) => invariants.some(({ rule }) => rule.includes(field))) ? undefined : key;
}

function tie(instance: Json, last: JsonObject | undefined, key: JsonPointer): void {
  const value = valueAt(last, key);
  if (isObject(instance) && value !== undefined) putAt(instance, key, value as Json);
}
