import { isSent } from '../changes/index.ts';
import { deriveFromLists } from './lists/derive-from-lists.ts';
import { numberedListsOf } from './lists/lists-of.ts';

/** Where a size but no page is asked for, another page than the first comes. */
export const firstPageOther = deriveFromLists({
  name: 'first-page-other',
  lists: numberedListsOf,
  promise: ({ collection }) => collection.paging.page.pointer,
  ways: ({ collection: { paging } }) => [
    {
      way: 'omitted',
      title: `without ${paging.page.name} the second page comes`,
      change: ({ ask, answer }) =>
        isSent(ask, paging.page.name) || (paging.size && !isSent(ask, paging.size.name))
          ? answer()
          : answer({ [paging.page.name]: paging.first + 1 }),
    },
  ],
});
