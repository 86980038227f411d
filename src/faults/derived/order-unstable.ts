import { valueAt } from '../../contract/index.ts';
import { changePage } from '../changes/index.ts';
import { defineDerivation } from './derivation.ts';
import { listFault, pagedListsOf } from './lists-of.ts';
import { withItems } from './page-size-ignored.ts';

/** Equal requests on unmoved data answer in another order: every second answer exchanges two items that tie, or none of the ties is settled. */
export const orderUnstable = defineDerivation({
  name: 'order-unstable',
  *derive(contract) {
    for (const operation of pagedListsOf(contract)) {
      const promise = operation.collection.promises['stable-order'];
      const key = operation.collection.sort?.keys[operation.collection.sort.default.key];
      if (promise === undefined || key === undefined) continue;
      const fault = listFault(
        operation,
        { way: 'ties', title: 'ties stand in another order in every second answer', change: ({ answer }) => answer() },
        promise,
      );
      yield {
        ...fault,
        wrap: {
          select: (next) => {
            let count = 0;
            return (
              changePage(({ answer }) => {
                const due = answer();
                const at = due.items.findIndex(
                  (item, index) =>
                    index > 0 &&
                    valueAt(item, key) === valueAt(due.items[index - 1], key) &&
                    JSON.stringify(item) !== JSON.stringify(due.items[index - 1]),
                );
                const [left, right] = [due.items[at - 1], due.items[at]];
                return ++count % 2 === 0 || left === undefined || right === undefined
                  ? due
                  : withItems(due, due.items.toSpliced(at - 1, 2, right, left));
              }).select?.(next) ?? next
            );
          },
        },
      };
    }
  },
});
