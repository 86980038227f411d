import type { Filter } from '../../../contract/index.ts';
import { otherCase } from '../../values/other-case.ts';
import type { FilterIdiom, FilterStanding } from './filter-idiom.ts';
import { sameValue } from './same-value.ts';
import { tellingValues } from './telling-values.ts';

/** The field is a list, and one of its elements is the value of the filter. */
export const has: FilterIdiom = {
  match: 'has',
  matchesKinds: true,
  standing: (value, { filter, text }) => {
    if (!Array.isArray(value)) return 'outside';
    const standings = new Set(value.map((element) => sameValue(element, filter, text)));
    return (['inside', 'open'] satisfies FilterStanding[]).find((standing) => standings.has(standing)) ?? 'outside';
  },
  worthwhile: (values, of) => tellingValues(values.flat(), of),
  // A part of an element, and an element in the other case, are no elements.
  matchingNothing: (values, filter) => {
    const elements = values.flat().filter((element) => typeof element === 'string');
    const [first = ''] = elements.filter((element) => /^[A-Za-z0-9][\w.-]{2,40}$/.test(element));
    return [first.slice(0, -1), otherCase(first), 'qzxjkv7w'].filter(
      (text) => text !== '' && text !== filter.any && isAbsent(elements, filter, text),
    );
  },
  matchingAll: () => [],
};

function isAbsent(elements: readonly string[], filter: Filter, text: string): boolean {
  return elements.every((element) => sameValue(element, filter, text) === 'outside');
}
