import { defineDerivation } from './derivation.ts';
import { listFault, pagedListsOf, type ListWay } from './lists-of.ts';

const WAYS: readonly ListWay[] = [
  {
    way: 'always',
    title: 'the page size is ignored',
    change: ({ everything, page, answer }) => (page === 0 ? everything() : { ...answer(), items: [], count: 0 }),
  },
  {
    way: 'at-least-ten',
    title: 'a page of fewer than ten items is a page of ten',
    change: ({ ask, size, answer }) =>
      answer({ [ask.operation.collection?.paging?.size.name ?? '']: Math.max(10, size) }),
  },
  {
    way: 'one-more',
    title: 'a page holds one item more than asked for',
    change: ({ everything, page, size, answer }) =>
      withItems(answer(), everything().items.slice(page * size, (page + 1) * size + 1)),
  },
  {
    way: 'one-for-none',
    title: 'a page of one item holds two',
    change: ({ everything, page, size, answer }) =>
      size === 1 ? withItems(answer(), everything().items.slice(page, page + 2)) : answer(),
  },
];

type Selection = ReturnType<ListWay['change']>;

export function withItems(due: Selection, items: Selection['items']): Selection {
  return { ...due, items, count: items.length };
}

/** A page holds more items than were asked for. */
export const pageSizeIgnored = defineDerivation({
  name: 'page-size-ignored',
  *derive(contract) {
    for (const operation of pagedListsOf(contract))
      for (const way of WAYS) yield listFault(operation, way, operation.collection.paging.size.pointer);
  },
});
