import { valueAt } from '../../contract/index.ts';
import type { JsonObject } from '../json.ts';
import { bound } from './bound.ts';
import { compare } from './compare.ts';

export interface Condition {
  /** JSON Pointer into an item. */
  readonly field: string;
  readonly match: 'equals' | 'contains' | 'at-least' | 'at-most';
  readonly value: string | number | boolean;
}

export interface Query {
  readonly conditions: readonly Condition[];
  readonly sort?: { readonly field: string; readonly direction: 'ascending' | 'descending' };
  /** Matches that are skipped. */
  readonly start: number;
  /** `Infinity` for all. */
  readonly size: number;
}

/** Items that meet some conditions, in ascending order of one field. */
interface View {
  readonly accepts: (item: JsonObject) => boolean;
  readonly key: Key | undefined;
  readonly items: JsonObject[];
}
type Key = (item: JsonObject) => unknown;

const CACHED_REFERENCES = 8_000_000;

/**
 * A collection that answers a page in time that grows with the page: conditions on the sorted field are found by bisection,
 * all others are looked at once and the view is kept. Ties keep the order in which they were stored.
 */
export class ItemStore {
  readonly #items: JsonObject[];
  readonly #views = new Map<string, View>();

  constructor(items: JsonObject[]) {
    this.#items = items;
  }

  select(query: Query): { readonly items: readonly JsonObject[]; readonly total: number } {
    const field = query.sort?.field;
    const isBound = ({ field: of, match }: Condition): boolean =>
      of === field && (match === 'at-least' || match === 'at-most');
    const { items, key } = this.#view(
      field,
      query.conditions.filter((condition) => !isBound(condition)),
    );
    const [from, to] = key === undefined ? [0, items.length] : range({ items, key }, query.conditions.filter(isBound));
    const total = Math.max(0, to - from);
    const start = Math.min(query.start, total);
    const end = Math.min(start + query.size, total);
    if (query.sort?.direction !== 'descending') return { items: items.slice(from + start, from + end), total };
    return { items: items.slice(to - end, to - start).toReversed(), total };
  }

  append(item: JsonObject): void {
    this.#items.push(item);
    for (const { accepts, key, items } of this.#views.values()) {
      if (!accepts(item)) continue;
      if (key === undefined) items.push(item);
      else items.splice(bound({ items, key }, key(item), 'after'), 0, item);
    }
  }

  #view(field: string | undefined, conditions: readonly Condition[]): View {
    const name = JSON.stringify([field ?? null, conditions]);
    const known = this.#views.get(name);
    if (known !== undefined) {
      this.#views.delete(name);
      this.#views.set(name, known);
      return known;
    }
    const made = conditions.length > 0 ? narrow(this.#view(field, []), conditions) : this.#sorted(field);
    this.#views.set(name, made);
    this.#evict();
    return made;
  }

  #sorted(field: string | undefined): View {
    const items = [...this.#items];
    if (field === undefined) return { accepts: () => true, key: undefined, items };
    const key = keyOf(field);
    return { accepts: () => true, key, items: items.toSorted((a, b) => compare(key(a), key(b))) };
  }

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

function narrow(view: View, conditions: readonly Condition[]): View {
  const tests = conditions.map(test);
  const accepts = (item: JsonObject): boolean => tests.every((accept) => accept(item));
  return { accepts, key: view.key, items: view.items.filter(accepts) };
}

function range(view: { items: readonly JsonObject[]; key: Key }, bounds: readonly Condition[]): [number, number] {
  let [from, to] = [0, view.items.length];
  for (const { match, value } of bounds) {
    if (match === 'at-least') from = Math.max(from, bound(view, value, 'before'));
    else to = Math.min(to, bound(view, value, 'after'));
  }
  return [from, to];
}

const MATCHES: Readonly<Record<Condition['match'], (field: unknown, value: Condition['value']) => boolean>> = {
  equals: (field, value) => String(field) === String(value),
  contains: (field, value) => typeof field === 'string' && field.includes(String(value)),
  'at-least': (field, value) => compare(field, value) >= 0,
  'at-most': (field, value) => compare(field, value) <= 0,
};

function test({ field, match, value }: Condition): (item: JsonObject) => boolean {
  const [key, matches] = [keyOf(field), MATCHES[match]];
  return (item) => matches(key(item), value);
}

/** Most fields stand at the top of an item: those are read without walking a pointer. */
function keyOf(field: string): Key {
  const name = field.slice(1);
  return name.includes('/') || name.includes('~') ? (item) => valueAt(item, field) : (item) => item[name];
}
