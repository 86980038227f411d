import { absentFragments } from '../../values/absent-fragments.ts';
import { beginningsOf } from '../../values/beginnings.ts';
import { fragmentsOf } from '../../values/fragments.ts';
import type { FilterIdiom } from './filter-idiom.ts';
import { textsOf } from './texts-of.ts';

/** The field is a text that begins with the text of the filter. Text that differs only in case is left open. */
export const beginsWith: FilterIdiom = {
  match: 'begins-with',
  matchesKinds: false,
  standing: (value, { text }) => {
    if (typeof value !== 'string') return 'outside';
    if (value.startsWith(text)) return 'inside';
    return value.toLowerCase().startsWith(text.toLowerCase()) ? 'open' : 'outside';
  },
  // What stands inside of texts is found by a provider that looks everywhere.
  worthwhile: (values, { contract, filter: { parameter } }) => {
    const texts = textsOf(values);
    const inside = fragmentsOf(
      contract,
      parameter,
      texts.map((text) => text.slice(1)),
    );
    return [...beginningsOf(contract, parameter, texts), ...inside.slice(0, 1)];
  },
  matchingNothing: (values, _, items) => absentFragments(textsOf(values), items),
  matchingAll: () => [],
};
