import { type SortTerm, valueAt } from '../../../contract/index.ts';
import { comparisonIdiom } from '../comparisons/index.ts';

/** What stands in place of a value, where the contract says where items without one stand. */
export const NULL = Symbol('no value');

/** The value of an item that sorts it; `undefined` where it has none that the contract gives a place. */
export function keyOf(item: unknown, { at, compares, nulls }: SortTerm): unknown {
  const value = valueAt(item, at) ?? undefined;
  if (value === undefined) return nulls && NULL;
  return comparisonIdiom({ compares }).read(value);
}

/** Below 0 where the left key stands first in the list; `undefined` where that is not known. */
export function compareKeys(
  left: unknown,
  right: unknown,
  { compares, nulls, direction }: SortTerm,
): number | undefined {
  const sign = direction === 'ascending' ? 1 : -1;
  if (left === undefined || right === undefined) return undefined;
  if (left !== NULL && right !== NULL) {
    const order = comparisonIdiom({ compares }).compare(left as string, right as string);
    return order === undefined ? undefined : order * sign;
  }
  if (left === right) return 0;
  const first = nulls === 'first' || nulls === (direction === 'ascending' ? 'smallest' : 'largest');
  return (left === NULL) === first ? -1 : 1;
}
