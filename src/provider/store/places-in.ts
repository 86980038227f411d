import type { JsonPointer } from '../../contract/index.ts';
import { fieldOf } from './field-of.ts';
import type { View } from './view.ts';

/** Places of the values of one field, and how many items the view held when they were noted. */
interface Noted {
  readonly count: number;
  readonly places: ReadonlyMap<string, number>;
}

const NOTED = new WeakMap<View, Map<JsonPointer, Noted>>();

/** Where the item with each value of a field stands in a view. Noted once, and again after items were added. */
export function placesIn(view: View, field: JsonPointer): ReadonlyMap<string, number> {
  const ofView = NOTED.get(view) ?? new Map<JsonPointer, Noted>();
  NOTED.set(view, ofView);
  const known = ofView.get(field);
  if (known?.count === view.items.length) return known.places;
  const read = fieldOf(field);
  const places = new Map(view.items.map((item, place) => [String(read(item)), place]));
  ofView.set(field, { count: view.items.length, places });
  return places;
}
