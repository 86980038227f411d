import { filtersOfOne, type SortTerm } from '../../contract/index.ts';
import { COMPARATORS } from '../idioms/comparisons/index.ts';
import { FILTERS, trimmed } from '../idioms/filters/index.ts';
import type { ListOrder } from '../idioms/sort/index.ts';
import type { JsonObject } from '../json.ts';
import { comparatorOf, nullsFirst, type ItemComparator } from './comparator-of.ts';
import { fieldOf, isThere } from './field-of.ts';
import { firstWhere } from './first-where.ts';
import type { Condition } from './query.ts';

/** Items that meet some conditions, in an order whose first key ascends. */
export interface View {
  readonly accepts: (item: JsonObject) => boolean;
  /** Absent where the items keep the order in which they were stored. */
  readonly compare?: ItemComparator;
  readonly items: JsonObject[];
}

/** Every item, in an order. */
export function sortedView(items: readonly JsonObject[], order: ListOrder): View {
  const accepts = (): boolean => true;
  if (order.length === 0) return { accepts, items: [...items] };
  const compare = comparatorOf(order);
  return { accepts, compare, items: items.toSorted(compare) };
}

/** The items of a view that meet conditions. */
export function narrowedView(view: View, conditions: readonly Condition[]): View {
  const tests = conditions.map(meets);
  const accepts = (item: JsonObject): boolean => tests.every((accept) => accept(item));
  return { ...view, accepts, items: view.items.filter(accepts) };
}

/** Whether a condition can be found by bisection in a view: the first key is the field of the bound, and both compare alike. */
export function boundsView({ filter }: Condition, [first]: ListOrder): boolean {
  return (
    FILTERS[filter.match].bound !== undefined &&
    filter.field === first?.at &&
    (filter.compares === first.compares || (filter.compares === 'instant' && first.compares === 'number'))
  );
}

/** Where the items that meet some bounds begin and end in a view. Items without a value meet none. */
export function rangeOf({ items }: View, bounds: readonly Condition[], [first]: ListOrder): [from: number, to: number] {
  if (first === undefined || bounds.length === 0) return [0, items.length];
  const there = valuesOf(items, first);
  let [from, to] = there;
  for (const { filter, value } of bounds) {
    const { bound } = FILTERS[filter.match];
    if (bound === undefined) continue;
    const field = fieldOf(filter.field);
    const compare = COMPARATORS[filter.compares];
    const isPast = (item: JsonObject): boolean => {
      const order = compare(field(item), value, filter.unit);
      return bound.side === 'before' ? order >= 0 : order > 0;
    };
    const position = firstWhere(items, isPast, there);
    if (bound.end === 'first') from = Math.max(from, position);
    else to = Math.min(to, position);
  }
  return [from, to];
}

/** Where the items with a value begin and end. */
function valuesOf(items: readonly JsonObject[], term: SortTerm): [from: number, to: number] {
  const field = fieldOf(term.at);
  return nullsFirst(term)
    ? [firstWhere(items, (item) => isThere(field(item))), items.length]
    : [0, firstWhere(items, (item) => !isThere(field(item)))];
}

/** Puts a new item where it belongs, behind the items with the same keys. */
export function addToView({ accepts, compare, items }: View, item: JsonObject): void {
  if (!accepts(item)) return;
  if (compare === undefined) items.push(item);
  else
    items.splice(
      firstWhere(items, (other) => compare(other, item) > 0),
      0,
      item,
    );
}

/** Whether an item meets a condition in one of the fields that it is about. */
export function meets({ filter, value: asked }: Condition): (item: JsonObject) => boolean {
  const value = filter.trimmed ? trimmed(asked, filter) : asked;
  if (asksForAValue({ filter, value })) {
    const field = fieldOf(filter.field);
    return (item) => hasValue(field(item)) === (String(value) === filter.some);
  }
  const tests = filtersOfOne(filter).map((each) => {
    const [field, idiom] = [fieldOf(each.field), FILTERS[each.match]];
    return (item: JsonObject): boolean => {
      const found = field(item);
      return isThere(found) && idiom.accepts(found, value, each);
    };
  });
  return (item) => tests.some((accepts) => accepts(item));
}

/** Whether a condition asks for items with a value or without one, whatever it is. */
export function asksForAValue({ filter: { none, some }, value }: Condition): boolean {
  return [none, some].includes(String(value));
}

function hasValue(found: unknown): boolean {
  return isThere(found) && !(Array.isArray(found) && found.length === 0);
}
