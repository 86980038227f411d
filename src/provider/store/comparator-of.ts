import type { SortTerm } from '../../contract/index.ts';
import { COMPARATORS } from '../idioms/comparisons/index.ts';
import type { ListOrder } from '../idioms/sort/index.ts';
import type { JsonObject } from '../json.ts';
import { fieldOf, isThere } from './field-of.ts';

export type ItemComparator = (a: JsonObject, b: JsonObject) => number;

/** How items stand in an order: by the first key, ties by the next one. */
export function comparatorOf(order: ListOrder): ItemComparator {
  const comparators = order.map(byKey);
  return (a, b) => {
    for (const compare of comparators) {
      const found = compare(a, b);
      if (found !== 0) return found;
    }
    return 0;
  };
}

/** Whether items without a value stand before all others. Where the contract does not say it, they count as the smallest. */
export function nullsFirst({ nulls = 'smallest', direction }: SortTerm): boolean {
  return nulls === 'first' || nulls === (direction === 'ascending' ? 'smallest' : 'largest');
}

function byKey(term: SortTerm): ItemComparator {
  const field = fieldOf(term.at);
  const compare = COMPARATORS[term.compares];
  const sign = term.direction === 'ascending' ? 1 : -1;
  const ofNull = nullsFirst(term) ? -1 : 1;
  return (a, b) => {
    const [left, right] = [field(a), field(b)];
    const [isLeft, isRight] = [isThere(left), isThere(right)];
    if (isLeft && isRight) return compare(left, right) * sign;
    return isLeft === isRight ? 0 : isLeft ? -ofNull : ofNull;
  };
}
