import { severalPointer, type Sort } from '../../contract/index.ts';
import { filtersSet } from '../changes/index.ts';
import { askedOrder, namesKey, orderParameters } from './lists/asked-order.ts';
import { deriveFromFilters } from './lists/derive-from-lists.ts';

/** Beside a filter, a list that is asked for by another key comes by the usual one. */
export const keyForgottenUnderFilter = deriveFromFilters({
  name: 'key-forgotten-under-filter',
  promise: ({ match }, { collection: { sort } }) =>
    // An upper bound may be there only to keep new items out.
    sort && match !== 'at-most' && sort.default.length > 0 && otherKeys(sort).length > 0
      ? sort.says?.pointer
      : undefined,
  // What is asked for by several keys comes by the usual one too.
  also: (_, { collection: { sort } }) => [(sort && severalPointer(sort)) ?? []].flat(),
  ways: ({ parameter: { name } }, { collection: { sort } }) => [
    {
      way: name,
      title: `${sort?.says?.name} gives the default order beside ${name}`,
      change: (page) => {
        const isMeant =
          sort !== undefined &&
          namesKey(page, sort) &&
          otherKeys(sort).includes(askedOrder(page)[0]?.key ?? '') &&
          filtersSet(page).some(({ parameter }) => parameter.name === name);
        return page.answer(isMeant ? orderParameters(sort, sort.default) : {});
      },
    },
  ],
});

/** Keys that have to be asked for, and of which the contract says how they compare. */
function otherKeys({ keys, default: [usual] }: Sort): string[] {
  return Object.entries(keys)
    .filter(([key, { compares }]) => key !== usual?.key && compares !== 'undocumented')
    .map(([key]) => key);
}
