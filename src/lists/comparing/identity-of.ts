import { type Collection, valueAt } from '../../contract/index.ts';
import { canonical } from './multiset.ts';

/** What tells an item from all others, as text; `undefined` where the contract names nothing of the kind, or the item lacks a part of it. */
export function identityOf({ identity }: Pick<Collection, 'identity'>, item: unknown): string | undefined {
  const values = identity?.map((field) => valueAt(item, field)) ?? [undefined];
  if (values.some((value) => value === undefined || value === null)) return undefined;
  return values.map((value) => canonical(value)).join(', ');
}
