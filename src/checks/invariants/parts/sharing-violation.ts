import type { Violation } from '../../../judgement/index.ts';
import { quoteValue } from '../../answers/index.ts';
import type { ItemsOfResource } from './heard-items.ts';
import type { SharedItems } from './shared-items.ts';

const MOST_SHOWN = 3;

/** What is wrong where two resources list the same items; an information where they may have been filled alike. */
export function sharingViolation(
  { items, isFilledAlike }: SharedItems,
  own: ItemsOfResource,
  other: ItemsOfResource,
): Omit<Violation, 'promise'> {
  const [first] = items;
  const [number, verb, all] = items.length === 1 ? ['1 item', 'is', ':'] : [`${items.length} items`, 'are', ', first'];
  return {
    ...(isFilledAlike && { kind: 'information' }),
    message: `${number} of the ${own.resource.name} resource ${verb} listed for the ${other.resource.name} resource too${all} ${quoteValue(first?.item)}`,
    expected: 'items of its own',
    received: items.slice(0, MOST_SHOWN).map(({ item }) => item),
    ...(first && { exchange: first.exchange }),
  };
}
