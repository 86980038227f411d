import { type Collection, numberedPaging } from '../../contract/index.ts';
import { deriveFromLists, type ListWay } from './lists/derive-from-lists.ts';
import { listsOf } from './lists/lists-of.ts';

const isPaged = ({ paging }: Collection): boolean => paging !== undefined;

const WAYS: readonly (ListWay & { readonly shows?: (list: Collection) => boolean })[] = [
  {
    way: 'total',
    title: 'the count is the total',
    shows: isPaged,
    change: ({ answer }) => ({ ...answer(), count: answer().total }),
  },
  {
    way: 'size',
    title: 'the count is the page size',
    shows: isPaged,
    change: ({ answer, size }) => ({ ...answer(), count: size }),
  },
  {
    way: 'last-page',
    title: 'the count of a page that is not full is the page size',
    shows: isPaged,
    change: ({ answer, size }) => ({ ...answer(), count: answer().count > 0 ? size : 0 }),
  },
  {
    way: 'empty-page',
    title: 'the count of an empty page is 1',
    // Of a list that is walked and never filtered, no page is empty.
    shows: (list) => list.filters.length > 0 || numberedPaging(list) !== undefined,
    change: ({ answer }) => ({ ...answer(), count: Math.max(1, answer().count) }),
  },
];

/** The count is not the number of items in the answer. */
export const countWrong = deriveFromLists({
  name: 'count-wrong',
  lists: listsOf,
  promise: ({ collection }) => collection.count?.promise,
  ways: ({ collection }) => WAYS.filter(({ shows }) => shows?.(collection) ?? true),
});
