import { keyParameters, type Sort, type SortDirection } from '../../../contract/index.ts';
import { Refusal } from '../../pipeline/refusal.ts';
import { refusedWith } from '../../pipeline/refused-with.ts';
import type { ListOrder } from './sort-idiom.ts';

/** A key as a request names it, and its direction; `undefined` where it says none that is known. */
export interface NamedKey {
  readonly name: string;
  readonly direction: SortDirection | undefined;
}

/** The keys that are named, with what the contract says of them; the default order where one of them is not known. Refuses an unknown one where the contract does. */
export function knownKeys(sort: Sort, named: readonly NamedKey[]): ListOrder {
  const { keys, default: usual, unknownKey } = sort;
  const [parameter] = keyParameters(sort);
  if (parameter && unknownKey?.answer === 'refused' && named.some(({ name }) => !Object.hasOwn(keys, name)))
    throw new Refusal(refusedWith(parameter, 'invalid'), parameter.name);
  const order = named.flatMap(({ name, direction }) => {
    const key = Object.hasOwn(keys, name) ? keys[name] : undefined;
    return key && direction ? [{ ...key, key: name, direction }] : [];
  });
  return order.length === named.length ? order : usual;
}
