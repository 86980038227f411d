import type { PageAsked } from '../changes/index.ts';
import { withoutFilters } from '../changes/index.ts';
import { deriveFromLists, type ListWay } from './lists/derive-from-lists.ts';
import { pagedListsOf } from './lists/lists-of.ts';

const WAYS: readonly (readonly [way: string, title: string, left: (page: PageAsked) => number])[] = [
  ['total', 'the number of items left is the total', ({ answer }) => answer().total],
  ['one-more', 'the number of items left is one too many', ({ answer }) => (answer().left ?? 0) + 1],
  [
    'with-the-page',
    'the number of items left counts the page itself',
    ({ answer }) => (answer().left ?? 0) + answer().count,
  ],
  [
    'pages',
    'the number of items left counts pages',
    // A page of no items still counts as one.
    ({ answer, size }) => Math.ceil((answer().left ?? 0) / Math.max(size, 1)),
  ],
];

const UNFILTERED: ListWay = {
  way: 'unfiltered',
  title: 'the number of items left ignores the filters',
  change: (page) => {
    const answer = page.answer();
    const { total } = page.everything(withoutFilters(page));
    return { ...answer, left: (answer.left ?? 0) + total - answer.total };
  },
};

/** The number of items left is not the number of matches behind the page. */
export const leftWrong = deriveFromLists({
  name: 'left-wrong',
  lists: pagedListsOf,
  promise: ({ collection }) => collection.left?.promise,
  ways: ({ collection }) => [
    ...WAYS.map(([way, title, left]) => ({
      way,
      title,
      change: (page: PageAsked) => ({ ...page.answer(), left: left(page) }),
    })),
    ...(collection.filters.length > 0 ? [UNFILTERED] : []),
  ],
});
