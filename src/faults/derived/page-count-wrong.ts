import { deriveFromLists, type ListWay } from './lists/derive-from-lists.ts';
import { pagedListsOf } from './lists/lists-of.ts';

/** Where no size can be asked for, no page cuts the list without a rest. */
const ONE_MORE_WHERE_EVEN: ListWay = {
  way: 'one-more-where-even',
  title: 'the number of pages is one more than there are where the last one is full',
  change: ({ answer, size }) => {
    const { total, pages = 0 } = answer();
    return { ...answer(), pages: total > 0 && total % size === 0 ? pages + 1 : pages };
  },
};

/** The number of pages is not the number that the matches fill. */
export const pageCountWrong = deriveFromLists({
  name: 'page-count-wrong',
  lists: pagedListsOf,
  promise: ({ collection }) => collection.pages?.promise,
  ways: ({ collection }) => [
    ...(collection.paging.size ? [ONE_MORE_WHERE_EVEN] : []),
    {
      way: 'one-more',
      title: 'the number of pages is one more than there are',
      change: ({ answer }) => ({ ...answer(), pages: (answer().pages ?? 0) + 1 }),
    },
    {
      way: 'only-full-ones',
      title: 'the number of pages leaves out the last one, which is not full',
      change: ({ answer, size }) => ({ ...answer(), pages: Math.floor(answer().total / size) }),
    },
    {
      way: 'what-is-left',
      title: 'the number of pages counts those that are left',
      change: ({ answer, page }) => ({ ...answer(), pages: Math.max(0, (answer().pages ?? 0) - Math.floor(page)) }),
    },
  ],
});
