import { exactJson, type SortTerm, valueAt } from '../../contract/index.ts';
import type { ListWindow } from '../list-reader.ts';
import { walkSize } from './walk-sizes.ts';

/** Pages of a walk: more show more, and cost more. */
const MOST_PAGES = 6;

/**
 * A size near the one that others are walked in, for a list that stands in an order: where pages end at an item without a value, and between two
 * items of one value. A provider that goes on from the last item of a page errs there.
 */
export function tellingSize(
  items: readonly unknown[],
  [first]: readonly SortTerm[],
  window: Pick<ListWindow, 'largestPage' | 'sizes' | 'allows'>,
): number {
  const usual = walkSize(items.length, window);
  if (!first) return usual;
  const values = items.map((item) => exactJson(valueAt(item, first.at) ?? null) ?? 'null');
  const smallest = Math.max(1, Math.ceil(items.length / MOST_PAGES));
  const isAskable = (size: number): boolean =>
    size < window.largestPage &&
    window.sizes?.allows(size) === true &&
    window.allows({}, { index: Math.ceil(items.length / size) - 1, size });
  const sizes = Array.from({ length: Math.max(0, usual - smallest) }, (_, place) => usual - 1 - place);
  let best = { size: usual, shows: cutsOf(values, usual) };
  for (const size of sizes.filter(isAskable)) {
    const shows = cutsOf(values, size);
    if (shows > best.shows) best = { size, shows };
  }
  return best.size;
}

/** How much the ends of pages show: an item without a value more than two of one value. */
function cutsOf(values: readonly string[], size: number): number {
  const ends = values.map((_, place) => place).filter((place) => place > 0 && place % size === 0);
  const atNull = ends.some((place) => values[place - 1] === 'null');
  const inTies = ends.some((place) => values[place - 1] !== 'null' && values[place - 1] === values[place]);
  return (atNull ? 2 : 0) + (inTies ? 1 : 0);
}
