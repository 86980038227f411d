import { type JsonPointer, valueAt } from '../../contract/index.ts';
import type { FoundSort } from '../guess.ts';
import { type Look, seen } from './observation.ts';

/** So many items must stand in order before that is no chance. */
const ENOUGH = 6;

/** The order of a list that is asked for in none: a field that sorts, and rises or falls from item to item. */
export const lookAtOrder: Look = async (list, { plain }) => {
  const sort = list.sort?.value;
  if (!sort || sort.default !== undefined || plain.values.length < ENOUGH) return { list, saw: [] };
  const found = Object.entries(sort.keys).flatMap(([key, at]) => {
    const direction = directionOf(plain.values, at);
    return direction === undefined ? [] : [{ key, direction }];
  });
  const [order] = found;
  if (!order) return { list, saw: [] };
  const what = `the list is ${order.direction} by ${order.key} where no order is asked for`;
  const value: FoundSort = { ...sort, default: order };
  return { list: { ...list, sort: seen(value, what) }, saw: [what] };
};

function directionOf(items: readonly unknown[], at: JsonPointer): 'ascending' | 'descending' | undefined {
  const values = items.map((item) => valueAt(item, at));
  const [type, ...others] = new Set(values.map((value) => typeof value));
  const isComparable = others.length === 0 && (type === 'number' || type === 'string');
  if (!isComparable || new Set(values).size < ENOUGH - 1) return undefined;
  const pairs = values.slice(1).map((value, index) => [values[index] as number, value as number] as const);
  if (pairs.every(([one, other]) => one <= other)) return 'ascending';
  return pairs.every(([one, other]) => one >= other) ? 'descending' : undefined;
}
