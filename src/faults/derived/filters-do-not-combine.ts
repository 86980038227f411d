import type { Filter } from '../../contract/index.ts';
import { cutPage, narrowingFilters, type PageAsked } from '../changes/index.ts';
import { deriveFromLists, type ListWay } from './lists/derive-from-lists.ts';
import { listsOf } from './lists/lists-of.ts';

const LOSE_THE_LAST: ListWay = {
  way: 'lose-the-last',
  title: 'two filters together lose the last match',
  change: (page) => (narrowingFilters(page).length < 2 ? page.answer() : withoutTheLast(page)),
};

/** Of all pairs about half, whatever the values are. */
const ONE_PAIR_OF = 2;

const FOR_SOME_VALUES: ListWay = {
  way: 'lose-the-last-for-some-values',
  title: 'some values of two filters lose the last match together',
  change: (page) => (saysSomePair(page) ? withoutTheLast(page) : page.answer()),
};

/** Several filters together lose a match, though each alone loses none. */
export const filtersDoNotCombine = deriveFromLists({
  name: 'filters-do-not-combine',
  lists: listsOf,
  promise: ({ collection }) => (collection.filters.length > 1 ? collection.pointer : undefined),
  ways: ({ collection }) =>
    collection.filters.filter(isOfKinds).length > 1 ? [LOSE_THE_LAST, FOR_SOME_VALUES] : [LOSE_THE_LAST],
});

function isOfKinds({ match }: Filter): boolean {
  return match === 'equals';
}

/** Whether nothing but two such filters is said, with values of half of all pairs. */
function saysSomePair(page: PageAsked): boolean {
  const filters = narrowingFilters(page);
  const texts = filters.map(({ parameter }) => page.parameters[parameter.name] ?? '').join('');
  const sum = [...texts].reduce((all, character) => all + (character.codePointAt(0) ?? 0), 0);
  return filters.length === 2 && filters.every(isOfKinds) && sum % ONE_PAIR_OF === 1;
}

function withoutTheLast(page: PageAsked): ReturnType<PageAsked['answer']> {
  return cutPage(page, page.everything().items.slice(0, -1));
}
