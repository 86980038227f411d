import { type Collection, valueAt } from '../../contract/index.ts';
import { canonical } from './multiset.ts';

/** What tells an item from all others, as text; `undefined` where the contract names nothing of the kind, or the item lacks it. */
export function identityOf({ identity }: Pick<Collection, 'identity'>, item: unknown): string | undefined {
  const value = identity === undefined ? undefined : valueAt(item, identity);
  return value === undefined || value === null ? undefined : canonical(value);
}
