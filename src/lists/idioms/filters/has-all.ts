import type { FilterIdiom, FilterStanding } from './filter-idiom.ts';
import { has } from './has.ts';
import { partsOfText } from './parts-of-text.ts';

/** So many pairs of elements are tried. */
const MOST_PAIRS = 2;

/** The field is a list, and each of several values is one of its elements. */
export const hasAll: FilterIdiom = {
  match: 'has-all',
  matchesKinds: true,
  standing: (value, applied) => {
    const standings = partsOfText(applied).map((text) => has.standing(value, { ...applied, text }));
    return (
      (['outside', 'open'] satisfies FilterStanding[]).find((standing) => standings.includes(standing)) ?? 'inside'
    );
  },
  // Two elements that one item has, while another has the first alone, and a third one the second alone, show most. Three show what reads two of them.
  worthwhile: (values, of) => {
    const { separator = ',' } = of.filter;
    const single = has.worthwhile(values, of).filter((text) => !text.includes(separator));
    const pairs = pairsOf(single).filter((pair) => values.some((value) => holds(value, pair)));
    const telling = pairs.toSorted((one, other) => told(values, other) - told(values, one));
    const [first = [], ...others] = telling.slice(0, MOST_PAIRS);
    const elements = [first, ...threeOf(values, separator), ...others].map((each) => each.join(separator));
    return [...elements.filter((text) => text !== ''), ...single.slice(0, 2)];
  },
  // Two elements that no item has together, and what is no element at all.
  matchingNothing: (values, filter, items) => {
    const { separator = ',' } = filter;
    const elements = [...new Set(values.flat().filter((element) => typeof element === 'string'))].slice(0, 8);
    const apart = pairsOf(elements.filter((element) => element !== '' && !element.includes(separator)));
    const never = apart.filter((pair) => !values.some((value) => holds(value, pair))).slice(0, 1);
    const absent = has.matchingNothing(values, filter, items).filter((text) => !text.includes(separator));
    return [...absent, ...never.map((pair) => pair.join(separator))].filter((text) =>
      values.every((value) => hasAll.standing(value, { filter, text }) === 'outside'),
    );
  },
  matchingAll: () => [],
};

type Pair = readonly [string, string];

function pairsOf(elements: readonly string[]): Pair[] {
  return elements.flatMap((one, place) => elements.slice(place + 1).map((other): Pair => [one, other]));
}

/** Three elements of one item, of which most other items have two. */
function threeOf(values: readonly unknown[], separator: string): readonly (readonly string[])[] {
  const lists = values.flatMap((value) => (Array.isArray(value) ? [[...new Set(value.map(String))]] : []));
  const usable = lists.map((list) => list.filter((text) => text !== '' && !text.includes(separator)).slice(0, 3));
  const three = usable.filter((list) => list.length === 3);
  const withTwo = (list: readonly string[]): number =>
    values.filter((value) => list.filter((element) => holds(value, [element])).length === 2).length;
  return three.toSorted((one, other) => withTwo(other) - withTwo(one)).slice(0, 1);
}

function holds(value: unknown, pair: readonly string[]): boolean {
  return Array.isArray(value) && pair.every((element) => value.map(String).includes(element));
}

/** How many items have one of the two alone. */
function told(values: readonly unknown[], [one, other]: Pair): number {
  const alone = (element: string): number =>
    values.filter((value) => holds(value, [element]) && !holds(value, [one, other])).length;
  return Math.min(alone(one), alone(other));
}
