import { valueAt, type JsonPointer } from '../../contract/index.ts';
import { FILTERS } from '../idioms/filters/index.ts';
import type { JsonObject } from '../json.ts';
import { compare } from './compare.ts';
import { positionOf } from './position-of.ts';
import type { Condition } from './query.ts';

/** Items that meet some conditions, in ascending order of one field. */
export interface View {
  readonly accepts: (item: JsonObject) => boolean;
  /** Absent where the items keep the order in which they were stored. */
  readonly key?: Key;
  readonly items: JsonObject[];
}
type Key = (item: JsonObject) => unknown;

/** Every item, in ascending order of a field. */
export function sortedView(items: readonly JsonObject[], field: JsonPointer | undefined): View {
  const accepts = (): boolean => true;
  if (field === undefined) return { accepts, items: [...items] };
  const key = keyOf(field);
  return { accepts, key, items: items.toSorted((a, b) => compare(key(a), key(b))) };
}

/** The items of a view that meet conditions. */
export function narrowedView(view: View, conditions: readonly Condition[]): View {
  const tests = conditions.map(test);
  const accepts = (item: JsonObject): boolean => tests.every((accept) => accept(item));
  return { ...view, accepts, items: view.items.filter(accepts) };
}

/** Whether a condition can be found by bisection in a view that is sorted by a field. */
export function boundsView({ field, match }: Condition, sortedBy: JsonPointer | undefined): boolean {
  return field === sortedBy && FILTERS[match].bound !== undefined;
}

/** Where the items that meet some bounds begin and end in a view. */
export function rangeOf({ items, key }: View, bounds: readonly Condition[]): [from: number, to: number] {
  let [from, to] = [0, items.length];
  for (const { match, value } of bounds) {
    const { bound } = FILTERS[match];
    if (key === undefined || bound === undefined) continue;
    const position = positionOf({ items, key }, value, bound.side);
    if (bound.end === 'first') from = Math.max(from, position);
    else to = Math.min(to, position);
  }
  return [from, to];
}

/** Puts a new item where it belongs, behind the items with the same key. */
export function addToView({ accepts, key, items }: View, item: JsonObject): void {
  if (!accepts(item)) return;
  if (key === undefined) items.push(item);
  else items.splice(positionOf({ items, key }, key(item), 'after'), 0, item);
}

function test({ field, match, value }: Condition): (item: JsonObject) => boolean {
  const [key, idiom] = [keyOf(field), FILTERS[match]];
  return (item) => idiom.accepts(key(item), value);
}

/** Most fields stand at the top of an item: those are read without walking a pointer. */
function keyOf(field: JsonPointer): Key {
  const name = field.slice(1);
  return name.includes('/') || name.includes('~') ? (item) => valueAt(item, field) : (item) => item[name];
}
