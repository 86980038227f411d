import { aroundPage } from '../../provider/pipeline/index.ts';
import type { PageAsked } from '../changes/index.ts';
import { deriveFromLists } from './lists/derive-from-lists.ts';
import { walkedListsOf } from './lists/walked-lists-of.ts';

/** The way to a page is not read where a page holds one item, as where a size of one is taken for a question about one item. */
export const tokenForgotten = deriveFromLists({
  name: 'token-forgotten',
  lists: (contract) => walkedListsOf(contract).filter(({ collection }) => collection.paging.size !== undefined),
  promise: ({ collection }) => collection.paging.pointer,
  ways: [
    {
      way: 'in-pages-of-one',
      title: 'a page of one item is the first one, whichever page is asked for',
      change: (page) => (page.size === 1 && page.start > 0 ? firstPage(page) : page.answer()),
    },
  ],
});

function firstPage({ ask, answer, everything }: PageAsked): ReturnType<PageAsked['answer']> {
  const { next: _, ...said } = answer();
  const { next } = aroundPage({ ...ask, cut: { start: 0, size: 1 } }, said.total);
  return { ...said, items: everything().items.slice(0, 1), ...(next !== undefined && { next }) };
}
