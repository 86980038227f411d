import { defineDerivation } from './derivation.ts';
import { listFault, pagedListsOf, type ListWay } from './lists-of.ts';

const WAYS: readonly ListWay[] = [
  {
    way: 'of-the-page',
    title: 'the total counts the items of the page',
    change: ({ answer }) => ({ ...answer(), total: answer().count }),
  },
  {
    way: 'of-pages',
    title: 'the total counts pages',
    change: ({ answer, size }) => ({ ...answer(), total: Math.ceil(answer().total / size) }),
  },
  {
    way: 'doubled',
    title: 'the total counts every item twice',
    change: ({ answer }) => ({ ...answer(), total: answer().total * 2 }),
  },
  {
    way: 'one-less-on-the-last-page',
    title: 'the total is one less on the last page',
    change: (page) => ({ ...page.answer(), total: page.answer().total - Number(isLast(page)) }),
  },
  {
    way: 'zero-past-the-first-page',
    title: 'the total is 0 past the first page',
    change: ({ answer, page }) => ({ ...answer(), total: page > 0 ? 0 : answer().total }),
  },
  {
    way: 'one-more',
    title: 'the total is one more than there are',
    change: ({ answer }) => ({ ...answer(), total: answer().total + 1 }),
  },
  {
    way: 'capped',
    title: 'the total never exceeds 50',
    change: ({ answer }) => ({ ...answer(), total: Math.min(50, answer().total) }),
  },
];

function isLast({ page, size, answer }: Parameters<ListWay['change']>[0]): boolean {
  return page > 0 && (page + 1) * size >= answer().total;
}

/** The total is not the number of matches. */
export const totalWrong = defineDerivation({
  name: 'total-wrong',
  *derive(contract) {
    for (const operation of pagedListsOf(contract))
      for (const way of WAYS)
        if (operation.collection.total !== undefined)
          yield listFault(operation, way, operation.collection.total.promise);
  },
});
