import { defineDerivation } from './derivation.ts';
import { listFault, pagedListsOf, type ListWay } from './lists-of.ts';
import { withItems } from './page-size-ignored.ts';

type Page = Parameters<ListWay['change']>[0];
const from =
  (startOf: (page: Page) => number): ListWay['change'] =>
  (asked) => {
    const start = startOf(asked);
    return withItems(asked.answer(), start < 0 ? [] : asked.everything().items.slice(start, start + asked.size));
  };

const WAYS: readonly (ListWay & { readonly style: string })[] = [
  { way: 'records', style: 'page-index', title: 'the page parameter counts records', change: from(({ page }) => page) },
  {
    way: 'pages',
    style: 'record-offset',
    title: 'the page parameter counts pages',
    change: from(({ page, size }) => page * size * size),
  },
  {
    way: 'from-one',
    style: 'page-index',
    title: 'pages are counted from one more',
    change: from(({ page, size }) => Math.max(0, page - 1) * size),
  },
  { way: 'always-the-first', style: 'page-index', title: 'every page is the first', change: from(() => 0) },
];

/** The page parameter counts something else than the contract says. */
export const pagesCountedOtherwise = defineDerivation({
  name: 'pages-counted-otherwise',
  *derive(contract) {
    for (const operation of pagedListsOf(contract))
      for (const way of WAYS)
        if (way.style === operation.collection.paging.style)
          yield listFault(operation, way, operation.collection.paging.pointer);
  },
});
