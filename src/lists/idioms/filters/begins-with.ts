import { absentFragments } from '../../values/absent-fragments.ts';
import { beginningsOf } from '../../values/beginnings.ts';
import { fragmentsOf } from '../../values/fragments.ts';
import type { FilterIdiom } from './filter-idiom.ts';
import { otherCasesOf, partsInEitherCase, standingOfPart } from './in-either-case.ts';
import { textsOf } from './texts-of.ts';

/** The field is a text that begins with the text of the filter. Where the contract says nothing of case, text that differs in it only is left open. */
export const beginsWith: FilterIdiom = {
  match: 'begins-with',
  matchesKinds: false,
  standing: (value, { filter, text }) =>
    typeof value === 'string'
      ? standingOfPart((whole, part) => whole.startsWith(part), filter, [value, text])
      : 'outside',
  // What stands inside of texts is found by a provider that looks everywhere.
  worthwhile: (values, { contract, filter }) => {
    const { parameter } = filter;
    const texts = textsOf(values);
    const inside = fragmentsOf(
      contract,
      parameter,
      texts.map((text) => text.slice(1)),
    );
    return [...partsInEitherCase(filter, beginningsOf(contract, parameter, texts)), ...inside.slice(0, 1)];
  },
  matchingNothing: (values, filter, items) => [
    ...absentFragments(textsOf(values), items),
    ...otherCasesOf(beginsWith, { filter, values }),
  ],
  matchingAll: () => [],
};
