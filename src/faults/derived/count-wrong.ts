import { deriveFromLists } from './lists/derive-from-lists.ts';
import { listsOf } from './lists/lists-of.ts';

/** The count is not the number of items in the answer. */
export const countWrong = deriveFromLists({
  name: 'count-wrong',
  lists: listsOf,
  promise: ({ collection }) => collection.count?.promise,
  ways: [
    { way: 'total', title: 'the count is the total', change: ({ answer }) => ({ ...answer(), count: answer().total }) },
    { way: 'size', title: 'the count is the page size', change: ({ answer, size }) => ({ ...answer(), count: size }) },
    {
      way: 'last-page',
      title: 'the count of a page that is not full is the page size',
      change: ({ answer, size }) => ({ ...answer(), count: answer().count > 0 ? size : 0 }),
    },
    {
      way: 'empty-page',
      title: 'the count of an empty page is 1',
      change: ({ answer }) => ({ ...answer(), count: Math.max(1, answer().count) }),
    },
  ],
});
