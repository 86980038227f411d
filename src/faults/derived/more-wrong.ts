import { deriveFromLists, type ListWay } from './lists/derive-from-lists.ts';
import { pagedListsOf } from './lists/lists-of.ts';

const WAYS: readonly ListWay[] = [
  {
    way: 'on-the-last-page',
    title: 'the last page says that another one follows',
    change: ({ answer }) => ({ ...answer(), more: true }),
  },
  {
    way: 'on-the-first-page',
    title: 'the first page says that it is the last',
    change: ({ answer, page }) => ({ ...answer(), more: page > 0 && answer().more === true }),
  },
  {
    way: 'page-before-the-last',
    title: 'the page before the last says that it is the last',
    change: ({ answer, start, size }) => ({ ...answer(), more: start + 2 * size < answer().total }),
  },
];

/** Where pages are read with one item more, and that one is not counted. */
const BEFORE_A_SINGLE_ITEM: ListWay = {
  way: 'before-a-single-item',
  title: 'a page behind which one item follows says that it is the last',
  change: ({ answer, start, size }) => {
    const page = answer();
    return { ...page, more: page.more === true && start + size + 1 !== page.total };
  },
};

/** Where no size can be asked for, no page cuts the list without a rest. */
const BEHIND_A_FULL_PAGE: ListWay = {
  way: 'behind-a-full-page',
  title: 'every page that is full says that another one follows',
  change: ({ answer, size }) => ({ ...answer(), more: answer().count === size }),
};

/** A page does not say rightly whether another one follows. */
export const moreWrong = deriveFromLists({
  name: 'more-wrong',
  lists: pagedListsOf,
  promise: ({ collection }) => collection.more?.promise,
  ways: (list) => [...WAYS, ...(list.collection.paging.size ? [BEHIND_A_FULL_PAGE, BEFORE_A_SINGLE_ITEM] : [])],
});
