import type { Sort, SortDirection } from '../../../contract/index.ts';
import type { ListOrder } from './sort-idiom.ts';

/** A key as a request names it, and its direction; `undefined` where it says none that is known. */
export interface NamedKey {
  readonly name: string;
  readonly direction: SortDirection | undefined;
}

/** The keys that are named, with what the contract says of them; the default order where one of them is not known. */
export function knownKeys({ keys, default: usual }: Sort, named: readonly NamedKey[]): ListOrder {
  const order = named.flatMap(({ name, direction }) => {
    const key = Object.hasOwn(keys, name) ? keys[name] : undefined;
    return key && direction ? [{ ...key, key: name, direction }] : [];
  });
  return order.length === named.length ? order : usual;
}
