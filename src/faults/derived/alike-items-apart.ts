import { changePage } from '../changes/index.ts';
import { defineDerivation } from './derivation.ts';
import { listsOf } from './lists/lists-of.ts';

/** Items that should be merged into one item with a count stand in the list one by one. */
export const alikeItemsApart = defineDerivation({
  name: 'alike-items-apart',
  *derive(contract) {
    for (const { id, collection } of listsOf(contract)) {
      const promise = collection.promises.merged;
      if (promise === undefined) continue;
      yield {
        where: id,
        title: `the last item of ${id} stands in the list twice`,
        promise,
        operations: [id],
        wrap: changePage(({ answer }) => {
          const due = answer();
          return { ...due, items: [...due.items, ...due.items.slice(-1)] };
        }),
      };
    }
  },
});
