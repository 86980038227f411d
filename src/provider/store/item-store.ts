import type { JsonPointer } from '../../contract/index.ts';
import type { ListOrder } from '../idioms/sort/index.ts';
import { jsonText, type JsonObject } from '../json.ts';
import { placesIn } from './places-in.ts';
import type { Condition, Matching, Query } from './query.ts';
import { addToView, boundsView, narrowedView, rangeOf, sortedView, type View } from './view.ts';

/** References to items that all kept views may hold together. */
const CACHED_REFERENCES = 8_000_000;

/**
 * The items of a list. A page takes time that grows with the page and not with the list: a condition on the sorted field is found by
 * bisection; for any other the items are filtered once, and the view is kept. Ties keep the order in which they were stored.
 */
export class ItemStore {
  readonly #items: JsonObject[];
  /** In the order in which they were used last. */
  readonly #views = new Map<string, View>();

  constructor(items: JsonObject[]) {
    this.#items = items;
  }

  select({ start, size, ...matching }: Query): {
    readonly items: readonly JsonObject[];
    readonly total: number;
  } {
    const { view, from, to, isReversed } = this.#matching(matching);
    const total = Math.max(0, to - from);
    const first = Math.min(start, total);
    const end = Math.min(first + size, total);
    if (!isReversed) return { items: view.items.slice(from + first, from + end), total };
    return { items: view.items.slice(to - end, to - first).toReversed(), total };
  }

  /** How many matches stand before the end of the one with a value in a field; `undefined` where none has it. */
  placeBehind(matching: Matching, { field, value }: { field: JsonPointer; value: string }): number | undefined {
    const { view, from, to, isReversed } = this.#matching(matching);
    const place = placesIn(view, field).get(value);
    if (place === undefined || place < from || place >= to) return undefined;
    return isReversed ? to - place : place + 1 - from;
  }

  #matching({ conditions, sort = [] }: Matching) {
    const isReversed = sort[0]?.direction === 'descending';
    const order = isReversed ? reversed(sort) : sort;
    const isBound = (condition: Condition): boolean => boundsView(condition, order);
    const others = conditions.filter((condition) => !isBound(condition));
    const view = this.#view(order, others);
    const [from, to] = rangeOf(view, conditions.filter(isBound), order);
    return { view, from, to, isReversed };
  }

  append(item: JsonObject): void {
    this.#items.push(item);
    for (const view of this.#views.values()) addToView(view, item);
  }

  #view(order: ListOrder, conditions: readonly Condition[]): View {
    const name = jsonText([order, conditions.map(({ filter, value }) => [filter.pointer, value])]);
    const known = this.#views.get(name);
    if (known !== undefined) {
      this.#views.delete(name);
      this.#views.set(name, known);
      return known;
    }
    const made =
      conditions.length > 0 ? narrowedView(this.#view(order, []), conditions) : sortedView(this.#items, order);
    this.#views.set(name, made);
    this.#evict();
    return made;
  }

  /** Forgets the views that were not used for the longest time; the two newest stay. */
  #evict(): void {
    let references = 0;
    for (const view of this.#views.values()) references += view.items.length;
    for (const [name, view] of this.#views) {
      if (references <= CACHED_REFERENCES || this.#views.size <= 2) return;
      references -= view.items.length;
      this.#views.delete(name);
    }
  }
}

/** The order that reads the same from its end: each key in the other direction, and nulls at the other end. */
function reversed(order: ListOrder): ListOrder {
  return order.map((term) => ({
    ...term,
    direction: term.direction === 'ascending' ? 'descending' : 'ascending',
    ...(term.nulls === 'first' && { nulls: 'last' }),
    ...(term.nulls === 'last' && { nulls: 'first' }),
  }));
}
