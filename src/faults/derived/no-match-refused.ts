import { Refusal } from '../../provider/index.ts';
import { defineDerivation } from './derivation.ts';
import { filtersSet, listFault, listsOf, type ListWay } from './lists-of.ts';

const isUnmatched = (page: Parameters<ListWay['change']>[0]): boolean =>
  filtersSet(page).length > 0 && page.everything().total === 0;

const WAYS: readonly ListWay[] = [
  {
    way: 'not-found',
    title: 'a filter without a match is answered as if nothing were found',
    change: (page) => {
      if (isUnmatched(page)) throw new Refusal('unknown-resource', 'filter');
      return page.answer();
    },
  },
  {
    way: 'refused',
    title: 'a filter without a match is refused',
    change: (page) => {
      if (isUnmatched(page)) throw new Refusal('invalid-parameter', 'filter');
      return page.answer();
    },
  },
];

/** No match is no empty success. */
export const noMatchRefused = defineDerivation({
  name: 'no-match-refused',
  *derive(contract) {
    for (const operation of listsOf(contract)) {
      const promise = operation.collection.promises['no-match-is-empty'];
      for (const way of WAYS) if (promise !== undefined) yield listFault(operation, way, promise);
    }
  },
});
