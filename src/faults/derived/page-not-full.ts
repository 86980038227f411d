import { defineDerivation } from './derivation.ts';
import { listFault, pagedListsOf, type ListWay } from './lists-of.ts';
import { withItems } from './page-size-ignored.ts';

const WAYS: readonly ListWay[] = [
  {
    way: 'capped',
    title: 'no page holds more than 20 items',
    change: ({ answer, everything, page, size }) =>
      withItems(answer(), everything().items.slice(page * size, page * size + Math.min(20, size))),
  },
  {
    way: 'first-short',
    title: 'the first of several pages lacks its last item',
    change: ({ answer, page, size }) =>
      page === 0 && answer().total > size ? withItems(answer(), answer().items.slice(0, -1)) : answer(),
  },
];

/** A page that is not the last holds fewer items than asked for. */
export const pageNotFull = defineDerivation({
  name: 'page-not-full',
  *derive(contract) {
    for (const operation of pagedListsOf(contract)) {
      const promise = operation.collection.promises['full-pages'];
      for (const way of WAYS) if (promise !== undefined) yield listFault(operation, way, promise);
    }
  },
});
