import { type JsonPointer, valueAt } from '../../contract/index.ts';
import { canonical } from './multiset.ts';

/** A text that is equal for equal parts of a list: the values of its first key in their order, or without an order the items in any. */
export function signatureOf(items: readonly unknown[], key: JsonPointer | undefined): string {
  if (key === undefined) return items.map(canonical).toSorted().join('\n');
  return canonical(items.map((item) => valueAt(item, key)));
}
