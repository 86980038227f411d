import { absentFragments } from '../../values/absent-fragments.ts';
import { fragmentsOf } from '../../values/fragments.ts';
import type { FilterIdiom } from './filter-idiom.ts';
import { textsOf } from './texts-of.ts';

/** The field is a text that holds the text of the filter. Text that differs only in case is left open: decision 0007 looks for no provider that ignores case. */
export const contains: FilterIdiom = {
  match: 'contains',
  matchesKinds: false,
  standing: (value, { text }) => {
    if (typeof value !== 'string') return 'outside';
    if (value.includes(text)) return 'inside';
    return value.toLowerCase().includes(text.toLowerCase()) ? 'open' : 'outside';
  },
  worthwhile: (values, { contract, filter }) => fragmentsOf(contract, filter.parameter, textsOf(values)),
  matchingNothing: (values, _, items) => absentFragments(textsOf(values), items),
  matchingAll: () => [],
};
