import { defineDerivation } from './derivation.ts';
import { listFault, listsOf, meeting, type ListWay } from './lists-of.ts';
import { withItems } from './page-size-ignored.ts';

/** Several filters together lose a match, though each by itself loses none. */
export const filtersDoNotCombine = defineDerivation({
  name: 'filters-do-not-combine',
  *derive(contract) {
    for (const operation of listsOf(contract).filter(({ collection }) => collection.filters.length > 1))
      yield listFault(
        operation,
        { way: 'lose-the-last', title: 'two filters together lose the last match', change },
        operation.collection.pointer,
      );
  },
});

function change(asked: Parameters<ListWay['change']>[0]): ReturnType<ListWay['change']> {
  const { page, size, answer, everything } = asked;
  if (meeting(asked).length < 2) return answer();
  const items = everything().items.slice(0, -1);
  return { ...withItems(answer(), items.slice(page * size, (page + 1) * size)), total: items.length };
}
