import { absentFragments } from '../../values/absent-fragments.ts';
import { fragmentBeyondAscii, fragmentWithoutCase } from '../../values/beyond-ascii.ts';
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
  worthwhile: (values, { contract, filter }) => {
    const texts = textsOf(values);
    const [first, ...others] = fragmentsOf(contract, filter.parameter, texts);
    // Where the contract does not say how texts compare, some search letters of ASCII alone.
    const beyond = filter.compares === 'undocumented' ? [] : fragmentBeyondAscii(texts);
    const parts = [...(first === undefined ? [] : [first]), ...beyond, ...fragmentWithoutCase(texts), ...others];
    return partsInEitherCase(filter, [...new Set(parts)]);
  },
  matchingNothing: (values, filter, items) => {
    const [first, ...others] = absentFragments(textsOf(values), items);
    return [...(first === undefined ? [] : [first]), ...otherCasesOf(contains, { filter, values }), ...others];
  },
  matchingAll: () => [],
};
