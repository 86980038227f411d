import { evenlyChosen } from '../../values/evenly-chosen.ts';
import { isOddText } from '../../values/is-odd-text.ts';
import { equals } from './equals.ts';
import type { FilterIdiom, FilterStanding } from './filter-idiom.ts';
import { partsOfText } from './parts-of-text.ts';
import { sameValue } from './same-value.ts';
import { tellingValues } from './telling-values.ts';

/** More than the ten that some programs read, and few enough for a URL. */
const MANY = 12;

/** The field is one of several values, which a separator parts. */
export const oneOf: FilterIdiom = {
  match: 'in',
  matchesKinds: true,
  standing: (value, { filter, text }) => {
    const standings = new Set(partsOfText({ filter, text }).map((part) => sameValue(value, filter, part)));
    return (['inside', 'open'] satisfies FilterStanding[]).find((standing) => standings.has(standing)) ?? 'outside';
  },
  // The second of two values is what a provider loses that reads only the first, the third what one loses that reads two. A value that is said twice lists
  // its items twice where it is joined. A value with which another one begins finds that one too where beginnings are compared. Of many values some may be cut off.
  worthwhile: (values, of) => {
    const { separator = ',' } = of.filter;
    const single = tellingValues(values, of).filter((text) => !text.includes(separator));
    const pairs = single.slice(1).map((second, place) => [single[place], second].join(separator));
    const three = single.length > 2 ? [single.slice(-3).join(separator)] : [];
    const twice = single.slice(0, 1).map((text) => [text, text].join(separator));
    const beginning = single.filter((text) => single.some((other) => other !== text && other.startsWith(text)));
    return [
      ...new Set([
        ...pairs.slice(0, 1),
        ...beginning.slice(0, 1),
        ...many(values, separator),
        ...three,
        ...twice,
        ...pairs.slice(1, 2),
        ...single.slice(0, 2),
      ]),
    ];
  },
  matchingNothing: (values, filter, items) =>
    equals.matchingNothing(values, filter, items).filter((text) => partsOfText({ filter, text }).length === 1),
  matchingAll: () => [],
};

/** A dozen values from the first item to the last, where there are as many. */
function many(values: readonly unknown[], separator: string): readonly string[] {
  const texts = [...new Set(values.map(String))].filter((text) => !text.includes(separator) && !isOddText(text));
  if (texts.length < MANY) return [];
  return [evenlyChosen(texts, MANY).join(separator)];
}
