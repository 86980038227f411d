import { type JsonPointer, type SortDirection, valueAt } from '../../../contract/index.ts';
import { compareKeys } from './compare-keys.ts';

/** The first neighbours in the wrong order. */
export interface Disorder {
  /** Place of the second of the two, from 0. */
  readonly index: number;
  readonly before: unknown;
  readonly after: unknown;
}

/** How items are ordered: by the value at a pointer, in a direction. Ties are in order either way. */
export interface Ordering {
  readonly key: JsonPointer;
  readonly direction: SortDirection;
}

/** Finds the first two neighbours out of order, or nothing. */
export function firstDisorder(items: readonly unknown[], { key, direction }: Ordering): Disorder | undefined {
  const sign = direction === 'ascending' ? 1 : -1;
  for (let index = 1; index < items.length; index += 1) {
    const before = valueAt(items[index - 1], key);
    const after = valueAt(items[index], key);
    if ((compareKeys(before, after) ?? 0) * sign > 0) return { index, before, after };
  }
  return undefined;
}

/** Number of different values of the key. */
export function distinctKeys(items: readonly unknown[], key: JsonPointer): number {
  return new Set(items.map((item) => valueAt(item, key))).size;
}
