import type { SortTerm } from '../../../contract/index.ts';
import { compareKeys, keyOf, NULL } from './compare-keys.ts';

/** Whether the keys of one list are those of the other from its end. Items without a value stand at their own place in both, so they are left out. */
export function mirrors(up: readonly unknown[], down: readonly unknown[], term: SortTerm): boolean {
  const keysOf = (items: readonly unknown[]): unknown[] =>
    items.map((item) => keyOf(item, term)).filter((key) => key !== undefined && key !== NULL);
  const [rising, falling] = [keysOf(up), keysOf(down).toReversed()];
  return (
    rising.length === falling.length &&
    rising.every((key, place) => (compareKeys(key, falling[place], term) ?? 0) === 0)
  );
}
