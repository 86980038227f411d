import { defineDerivation } from './derivation.ts';
import { listFault, listsOf, type ListWay } from './lists-of.ts';

const WAYS: readonly ListWay[] = [
  { way: 'total', title: 'the count is the total', change: ({ answer }) => ({ ...answer(), count: answer().total }) },
  { way: 'size', title: 'the count is the page size', change: ({ answer, size }) => ({ ...answer(), count: size }) },
  {
    way: 'last-page',
    title: 'the count of a page that is not full is the page size',
    change: ({ answer, size }) => ({ ...answer(), count: answer().count > 0 ? size : 0 }),
  },
  {
    way: 'empty-page',
    title: 'the count of an empty page is 1',
    change: ({ answer }) => ({ ...answer(), count: Math.max(1, answer().count) }),
  },
];

/** The count is not the number of items in the answer. */
export const countWrong = defineDerivation({
  name: 'count-wrong',
  *derive(contract) {
    for (const operation of listsOf(contract))
      for (const way of WAYS)
        if (operation.collection.count !== undefined)
          yield listFault(operation, way, operation.collection.count.promise);
  },
});
