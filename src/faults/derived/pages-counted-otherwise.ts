import type { PagingStyle } from '../../contract/index.ts';
import { withItems, type PageAsked } from '../changes/index.ts';
import { deriveFromLists, type ListWay } from './lists/derive-from-lists.ts';
import { numberedListsOf } from './lists/lists-of.ts';

const WAYS: readonly (ListWay & { readonly style: PagingStyle })[] = [
  {
    way: 'records',
    style: 'page-index',
    title: 'the page parameter counts records',
    change: from(({ page }) => page),
  },
  {
    way: 'pages',
    style: 'record-offset',
    title: 'the page parameter counts pages',
    change: from(({ start, size }) => start * size),
  },
  {
    way: 'from-one',
    style: 'page-index',
    title: 'pages are counted from one more',
    change: from(({ start, size }) => Math.max(0, start - size)),
  },
  { way: 'always-the-first', style: 'page-index', title: 'every page is the first', change: from(() => 0) },
];

/** The page parameter counts something else than the contract says. */
export const pagesCountedOtherwise = deriveFromLists({
  name: 'pages-counted-otherwise',
  lists: numberedListsOf,
  promise: ({ collection }) => collection.paging.pointer,
  // Pages of a fixed size cannot be made so small that the ways of counting differ.
  ways: ({ collection }) =>
    collection.paging.size === undefined ? [] : WAYS.filter(({ style }) => style === collection.paging.style),
});

/** The page begins at another place of the list. */
function from(startOf: (page: PageAsked) => number): ListWay['change'] {
  return (page) => {
    const start = startOf(page);
    return withItems(page.answer(), page.everything().items.slice(start, start + page.size));
  };
}
