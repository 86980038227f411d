import type { PageAsked } from '../changes/index.ts';
import { deriveFromLists } from './lists/derive-from-lists.ts';
import { pagedListsOf } from './lists/lists-of.ts';

/** Ways of counting wrongly. */
const TOTALS: readonly (readonly [way: string, title: string, total: (page: PageAsked) => number])[] = [
  ['of-the-page', 'the total counts the items of the page', ({ answer }) => answer().count],
  ['of-pages', 'the total counts pages', ({ answer, size }) => Math.ceil(answer().total / size)],
  ['doubled', 'the total counts every item twice', ({ answer }) => answer().total * 2],
  [
    'one-less-on-the-last-page',
    'the total is one less on the last page',
    (page) => Math.max(0, page.answer().total - Number(isLast(page))),
  ],
  [
    'zero-past-the-first-page',
    'the total is 0 past the first page',
    ({ answer, page }) => (page > 0 ? 0 : answer().total),
  ],
  ['one-more', 'the total is one more than there are', ({ answer }) => answer().total + 1],
  ['capped', 'the total never exceeds 50', ({ answer }) => Math.min(50, answer().total)],
];

/** The total is not the number of matches. */
export const totalWrong = deriveFromLists({
  name: 'total-wrong',
  lists: pagedListsOf,
  promise: ({ collection }) => collection.total?.promise,
  ways: TOTALS.map(([way, title, total]) => ({
    way,
    title,
    change: (page) => ({ ...page.answer(), total: total(page) }),
  })),
});

function isLast({ page, start, size, answer }: PageAsked): boolean {
  return page > 0 && start + size >= answer().total;
}
