import { narrowingFilters, withoutFilters, type PageAsked } from '../changes/index.ts';
import { deriveFromLists, type ListWay } from './lists/derive-from-lists.ts';
import { pagedListsOf } from './lists/lists-of.ts';

const ANY: ListWay = {
  way: 'any',
  title: 'the total counts what the filters leave out',
  change: (page) => ({ ...page.answer(), total: page.answer(withoutFilters(page)).total }),
};
const TWO_MEET: ListWay = {
  way: 'two-meet',
  title: 'the total is one more where two filters meet',
  change: (page) => ({ ...page.answer(), total: page.answer().total + Number(narrowingFilters(page).length > 1) }),
};

/** The total is wrong only under a filter. */
export const totalWrongUnderFilter = deriveFromLists({
  name: 'total-wrong-under-filter',
  lists: pagedListsOf,
  promise: ({ collection }) => collection.total?.promise,
  ways: ({ collection: { filters } }) => [
    ...(filters.length > 0 ? [ANY] : []),
    ...filters.map(({ parameter: { name } }) => ({
      way: name,
      title: `the total counts what ${name} leaves out`,
      change: ({ answer }: PageAsked) => ({ ...answer(), total: answer({ [name]: undefined }).total }),
    })),
    ...(filters.length > 1 ? [TWO_MEET] : []),
  ],
});
