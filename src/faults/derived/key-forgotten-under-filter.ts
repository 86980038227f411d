import type { Sort } from '../../contract/index.ts';
import { filtersSet } from '../changes/index.ts';
import { askedOrder, namesKey, orderParameters } from './lists/asked-order.ts';
import { deriveFromLists } from './lists/derive-from-lists.ts';
import { sortedListsOf } from './lists/lists-of.ts';

/** Beside a filter, a list that is asked for by another key comes by the usual one. */
export const keyForgottenUnderFilter = deriveFromLists({
  name: 'key-forgotten-under-filter',
  lists: sortedListsOf,
  promise: ({ collection: { sort, filters } }) =>
    filters.length > 0 && usualKeyOf(sort) !== undefined && otherKeys(sort).length > 0 ? sort.says?.pointer : undefined,
  // An upper bound may be there only to keep new items out.
  ways: ({ collection: { sort, filters } }) =>
    filters
      .filter(({ match }) => match !== 'at-most')
      .map(({ parameter: { name } }) => ({
        way: name,
        title: `${sort.says?.name} gives the default order beside ${name}`,
        change: (page) => {
          const isMeant =
            namesKey(page, sort) &&
            otherKeys(sort).includes(askedOrder(page)[0]?.key ?? '') &&
            filtersSet(page).some(({ parameter }) => parameter.name === name);
          return page.answer(isMeant ? orderParameters(sort, sort.default) : {});
        },
      })),
});

function usualKeyOf({ default: [usual] }: Sort): string | undefined {
  return usual?.key;
}

/** Keys that have to be asked for, and of which the contract says how they compare. */
function otherKeys(sort: Sort): string[] {
  return Object.entries(sort.keys)
    .filter(([key, { compares }]) => key !== usualKeyOf(sort) && compares !== 'undocumented')
    .map(([key]) => key);
}
