import { filtersSet, withItems, type PageAsked } from '../changes/index.ts';
import { deriveFromLists, type ListWay } from './lists/derive-from-lists.ts';
import { sizedListsOf } from './lists/lists-of.ts';
import { isInOtherDirection } from './lists/asked-order.ts';

const WAYS: readonly ListWay[] = [
  {
    way: 'from-page-two',
    title: 'the pages after the second begin with the last item of the page before',
    change: overlapWhere(({ page }) => page >= 2),
  },
  {
    way: 'last-page',
    title: 'the last page repeats an item',
    change: overlapWhere((page) => page.page >= 2 && isLast(page)),
  },
  {
    way: 'under-filter',
    title: 'pages overlap under a filter',
    change: overlapWhere((page) => filtersSet(page).some(({ match }) => match === 'equals')),
  },
  {
    way: 'other-direction',
    title: 'pages overlap in the direction that is not the default',
    change: overlapWhere((page) => page.page >= 1 && isInOtherDirection(page)),
  },
  {
    way: 'past-thirty',
    title: 'an item past the thirtieth stands on two pages',
    change: overlapWhere(({ page, start }) => start > 30 && page >= 2),
  },
];

/** Pages, laid together, lose an item and repeat another. */
export const pagesDoNotAddUp = deriveFromLists({
  name: 'pages-do-not-add-up',
  lists: sizedListsOf,
  promise: ({ collection }) => collection.paging.pointer,
  ways: ({ collection: { sort, filters } }) =>
    WAYS.filter(
      ({ way }) =>
        (way !== 'other-direction' || sort?.says !== undefined) &&
        (way !== 'under-filter' || filters.some(({ match }) => match === 'equals')),
    ),
});

/** The first item of some pages is the last one of the page before. */
function overlapWhere(isMeant: (page: PageAsked) => boolean): ListWay['change'] {
  return (page) => {
    const due = page.answer();
    const before = page.everything().items[page.start - 1];
    return before === undefined || due.count === 0 || !isMeant(page)
      ? due
      : withItems(due, [before, ...due.items.slice(1)]);
  };
}

function isLast({ start, size, answer }: PageAsked): boolean {
  return start + size >= answer().total;
}
