import { withItems } from '../changes/index.ts';
import { deriveFromLists } from './lists/derive-from-lists.ts';
import { sizedListsOf } from './lists/lists-of.ts';

/** A page holds more items than were asked for. */
export const pageSizeIgnored = deriveFromLists({
  name: 'page-size-ignored',
  lists: sizedListsOf,
  promise: ({ collection }) => collection.paging.size.pointer,
  ways: ({ collection: { paging } }) => [
    {
      way: 'always',
      title: 'the page size is ignored',
      change: ({ everything, page, answer }) => (page === 0 ? everything() : withItems(answer(), [])),
    },
    {
      way: 'at-least-ten',
      title: 'a page of fewer than ten items is a page of ten',
      change: ({ size, answer }) => answer({ [paging.size.name]: Math.max(10, size) }),
    },
    {
      way: 'one-more',
      title: 'a page holds one item more than asked for',
      change: ({ everything, start, size, answer }) =>
        withItems(answer(), everything().items.slice(start, start + size + 1)),
    },
    {
      way: 'one-for-none',
      title: 'a page of one item holds two',
      change: ({ everything, start, size, answer }) =>
        size === 1 ? withItems(answer(), everything().items.slice(start, start + 2)) : answer(),
    },
  ],
});
