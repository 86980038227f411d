import type { FilterIdiom, FilterStanding } from './filter-idiom.ts';
import { has } from './has.ts';
import { partsOfText } from './parts-of-text.ts';

/** The field is a list, and one of several values is one of its elements. */
export const hasAny: FilterIdiom = {
  match: 'has-any',
  matchesKinds: true,
  standing: (value, applied) => {
    const standings = partsOfText(applied).map((text) => has.standing(value, { ...applied, text }));
    return (
      (['inside', 'open'] satisfies FilterStanding[]).find((standing) => standings.includes(standing)) ?? 'outside'
    );
  },
  // The second of two values is what a provider loses that reads only the first.
  worthwhile: (values, of) => {
    const { separator = ',' } = of.filter;
    const single = has.worthwhile(values, of).filter((text) => !text.includes(separator));
    const pairs = single.slice(1).map((second, place) => [single[place], second].join(separator));
    return [...pairs.slice(0, 2), ...single.slice(0, 2)];
  },
  matchingNothing: (values, filter, items) =>
    has.matchingNothing(values, filter, items).filter((text) => partsOfText({ filter, text }).length === 1),
  matchingAll: () => [],
};
