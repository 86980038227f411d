import { absentFragments } from '../../values/absent-fragments.ts';
import { fragmentsOf } from '../../values/fragments.ts';
import type { FilterIdiom } from './filter-idiom.ts';
import { otherCasesOf, partsInEitherCase, standingOfPart } from './in-either-case.ts';
import { textsOf } from './texts-of.ts';

/**
 * The field is a text that holds the text of the filter. Where the contract does not say whether the case of letters counts, text that differs in
 * case only is left open: decision 0007 looks for no provider that ignores case.
 */
export const contains: FilterIdiom = {
  match: 'contains',
  matchesKinds: false,
  standing: (value, { filter, text }) =>
    typeof value === 'string'
      ? standingOfPart((whole, part) => whole.includes(part), filter, [value, text])
      : 'outside',
  worthwhile: (values, { contract, filter }) =>
    partsInEitherCase(filter, fragmentsOf(contract, filter.parameter, textsOf(values))),
  matchingNothing: (values, filter, items) => [
    ...absentFragments(textsOf(values), items),
    ...otherCasesOf(contains, { filter, values }),
  ],
  matchingAll: () => [],
};
