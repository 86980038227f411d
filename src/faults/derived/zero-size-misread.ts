import type { PageSizing } from '../../contract/index.ts';
import { narrowingFilters, type PageAsked, withItems } from '../changes/index.ts';
import { deriveFromLists, type ListWay } from './lists/derive-from-lists.ts';
import { sizedListsOf } from './lists/lists-of.ts';

/** A page of size 0 is another one than the contract says. */
export const zeroSizeMisread = deriveFromLists({
  name: 'zero-size-misread',
  lists: sizedListsOf,
  promise: ({ collection }) => collection.paging.zero?.promise,
  ways: ({ collection: { paging, total, filters } }) => {
    const { name } = paging.size;
    const whereZero = (change: ListWay['change']): ListWay['change'] => {
      const isAsked = ({ parameters }: PageAsked): boolean => parameters[name] === 0;
      return (page) => (isAsked(page) ? change(page) : page.answer());
    };
    return [
      EVERYTHING,
      ...(paging.zero?.answer === 'none'
        ? ofNone(paging, { hasTotal: total !== undefined, hasFilters: filters.length > 0 })
        : [EMPTY]),
    ].map((way) => ({
      ...way,
      change: whereZero(way.change),
    }));
  },
});

const EVERYTHING: ListWay = {
  way: 'everything',
  title: 'a page of size 0 holds everything',
  change: ({ everything }) => everything(),
};

const EMPTY: ListWay = {
  way: 'empty',
  title: 'a page of size 0 is empty',
  change: ({ answer }) => withItems(answer(), []),
};

function ofNone(
  { defaultSize }: PageSizing,
  { hasTotal, hasFilters }: { readonly hasTotal: boolean; readonly hasFilters: boolean },
): ListWay[] {
  const usual: ListWay = {
    way: 'default',
    title: 'a page of size 0 has the default size',
    change: ({ everything, answer }) => withItems(answer(), everything().items.slice(0, defaultSize ?? 1)),
  };
  const uncounted: ListWay = {
    way: 'without-a-total',
    title: 'under a size of 0 the total is 0',
    change: ({ answer }) => ({ ...answer(), total: 0 }),
  };
  const uncountedBeside: ListWay = {
    way: 'without-a-total-under-a-filter',
    title: 'under a size of 0 and a filter the total is 0',
    change: (page) => ({ ...page.answer(), ...(narrowingFilters(page).length > 0 && { total: 0 }) }),
  };
  return [usual, ...(hasTotal ? [uncounted] : []), ...(hasTotal && hasFilters ? [uncountedBeside] : [])];
}
