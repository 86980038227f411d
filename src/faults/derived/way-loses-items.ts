import { aroundPage, type Selection } from '../../provider/pipeline/index.ts';
import { withItems, type PageAsked } from '../changes/index.ts';
import { deriveFromLists } from './lists/derive-from-lists.ts';
import { type WalkedOperation, walkedListsOf } from './lists/walked-lists-of.ts';
import type { Contract } from '../../contract/index.ts';

/** The way from page to page passes some items by, and ends as it should. */
export const wayLosesItems = deriveFromLists({
  name: 'way-loses-items',
  lists: sizedWalksOf,
  promise: ({ collection }) => collection.paging.pointer,
  ways: [
    {
      way: 'one-item',
      title: 'each next page begins one item too late',
      change: (page) => leadingOn(page, 1),
    },
    {
      way: 'one-page',
      title: 'each page leads to the page after the next',
      change: (page) => leadingOn(page, page.size),
    },
    {
      way: 'ends-early',
      title: 'the third page is said to be the last',
      change: ({ page, answer }) => (page >= 2 ? withoutNext(answer()) : answer()),
    },
    {
      way: 'replaces-an-item',
      title: 'each further page begins with the last item of the page before',
      change: ({ start, answer, everything }) => {
        const before = everything().items[start - 1];
        return before && answer().count > 0 ? withItems(answer(), [before, ...answer().items.slice(1)]) : answer();
      },
    },
  ],
});

/** Where no one chooses the size, all walks are alike, and nothing but a total shows that they lose something. */
function sizedWalksOf(contract: Contract): WalkedOperation[] {
  return walkedListsOf(contract).filter(({ collection }) => collection.paging.size !== undefined);
}

function leadingOn({ ask, start, size, answer }: PageAsked, further: number): Selection {
  const { next } = aroundPage({ ...ask, cut: { start: start + further, size } }, answer().total);
  return answer().next === undefined ? answer() : { ...withoutNext(answer()), ...(next !== undefined && { next }) };
}

function withoutNext(selection: Selection): Selection {
  const { next: _, ...others } = selection;
  return others;
}
