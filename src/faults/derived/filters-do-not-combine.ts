import { cutPage, narrowingFilters } from '../changes/index.ts';
import { deriveFromLists } from './lists/derive-from-lists.ts';
import { listsOf } from './lists/lists-of.ts';

/** Several filters together lose a match, though each alone loses none. */
export const filtersDoNotCombine = deriveFromLists({
  name: 'filters-do-not-combine',
  lists: listsOf,
  promise: ({ collection }) => (collection.filters.length > 1 ? collection.pointer : undefined),
  ways: [
    {
      way: 'lose-the-last',
      title: 'two filters together lose the last match',
      change: (page) =>
        narrowingFilters(page).length < 2 ? page.answer() : cutPage(page, page.everything().items.slice(0, -1)),
    },
  ],
});
