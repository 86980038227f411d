import { fragmentsOf } from '../../values/fragments.ts';
import { otherCase } from '../../values/other-case.ts';
import { contains } from './contains.ts';
import type { FilterIdiom } from './filter-idiom.ts';
import { textsOf } from './texts-of.ts';

/** The field is a text that holds the text of the filter, in capitals or in small letters. */
export const containsIgnoringCase: FilterIdiom = {
  match: 'contains-ignoring-case',
  matchesKinds: false,
  standing: (value, { text }) => {
    if (typeof value !== 'string') return 'outside';
    const folds = [value.toLowerCase().includes(text.toLowerCase()), value.toUpperCase().includes(text.toUpperCase())];
    if (folds[0] === folds[1]) return folds[0] ? 'inside' : 'outside';
    return 'open';
  },
  // In the other case first, because a provider that minds the case finds nothing then.
  worthwhile: (values, { contract, filter }) =>
    fragmentsOf(contract, filter.parameter, textsOf(values)).flatMap((text, place) =>
      place === 0 ? [otherCase(text), text] : [text],
    ),
  matchingNothing: contains.matchingNothing,
  matchingAll: () => [],
};
