import { withItems } from '../changes/index.ts';
import { deriveFromLists } from './lists/derive-from-lists.ts';
import { pagedListsOf } from './lists/lists-of.ts';

/** A page that is not the last holds fewer items than asked for. */
export const pageNotFull = deriveFromLists({
  name: 'page-not-full',
  lists: pagedListsOf,
  promise: ({ collection }) => collection.promises['full-pages'],
  ways: [
    {
      way: 'capped',
      title: 'no page holds more than 20 items',
      change: ({ answer }) => withItems(answer(), answer().items.slice(0, 20)),
    },
    {
      way: 'first-short',
      title: 'the first of several pages lacks its last item',
      change: ({ answer, page, size }) =>
        page === 0 && answer().total > size ? withItems(answer(), answer().items.slice(0, -1)) : answer(),
    },
  ],
});
