import { filtersSet, isSent, sentText } from '../changes/index.ts';
import { deriveFromFilters, type ListWay } from './lists/derive-from-lists.ts';

/** Indexes of words and of three letters hold nothing shorter. */
const SHORT = 3;

/** A filter is accepted and does nothing: always, beside another filter, past the first page, or where its text is short. */
export const filterIgnored = deriveFromFilters({
  name: 'filter-ignored',
  ways: ({ match, parameter: { name } }, { collection: { filters, paging } }) => {
    const always: ListWay = {
      way: `${name}/always`,
      title: `${name} is ignored`,
      change: ({ ask, answer }) => answer(isSent(ask, name) ? { [name]: undefined } : {}),
    };
    const besideAnother: ListWay = {
      way: `${name}/beside-another`,
      title: `${name} is ignored beside another filter`,
      change: (page) => page.answer(isSent(page.ask, name) && filtersSet(page).length > 1 ? { [name]: undefined } : {}),
    };
    const pageTwo: ListWay = {
      way: `${name}/page-two`,
      title: `${name} is ignored past the first page`,
      change: ({ ask, page, answer }) => answer(isSent(ask, name) && page > 0 ? { [name]: undefined } : {}),
    };
    const shortTexts: ListWay = {
      way: `${name}/short-texts`,
      title: `${name} of one or two characters is ignored`,
      change: ({ ask, answer }) => answer((sentText(ask, name)?.length ?? SHORT) < SHORT ? { [name]: undefined } : {}),
    };
    return [
      always,
      ...(filters.length > 1 ? [besideAnother] : []),
      ...(paging === undefined ? [] : [pageTwo]),
      ...(match.startsWith('contains') ? [shortTexts] : []),
    ];
  },
});
