import { exactJson, type SortTerm, valueAt } from '../../contract/index.ts';
import type { Selection, StageWrappers } from '../../provider/pipeline/index.ts';
import { withItems } from '../changes/index.ts';
import { defineDerivation } from './derivation.ts';
import { pagedListsOf } from './lists/lists-of.ts';

/** Equal requests on unmoved data are answered in another order: every second answer to one question exchanges two items that tie. */
export const orderUnstable = defineDerivation({
  name: 'order-unstable',
  *derive(contract) {
    for (const { id, collection } of pagedListsOf(contract)) {
      const promise = collection.promises['stable-order'];
      const key = collection.sort?.default[0];
      if (promise === undefined || key === undefined) continue;
      yield {
        where: `${id}/ties`,
        title: `${id}: ties stand in another order in every second answer`,
        promise,
        operations: [id],
        wrap: exchangeTies(key),
      };
    }
  },
});

function exchangeTies(key: SortTerm): StageWrappers {
  return {
    select: (next) => {
      const asked = new Map<string, number>();
      return (ask) => {
        const question = exactJson(ask.parameters) ?? '';
        const count = (asked.get(question) ?? 0) + 1;
        asked.set(question, count);
        return count % 2 === 0 ? next(ask) : exchanged(next(ask), key);
      };
    },
  };
}

/** Exchanges the first two neighbours that have the same key and differ otherwise. Where no one knows how keys compare, any two may tie. */
function exchanged(due: Selection, { at: key, compares }: SortTerm): Selection {
  const { items } = due;
  const differs = (item: unknown, index: number): boolean =>
    index > 0 && exactJson(item) !== exactJson(items[index - 1]);
  const ties = (item: unknown, index: number): boolean =>
    compares === 'undocumented' || valueAt(item, key) === valueAt(items[index - 1], key);
  const at = items.findIndex((item, index) => differs(item, index) && ties(item, index));
  const [left, right] = [items[at - 1], items[at]];
  return left === undefined || right === undefined ? due : withItems(due, items.toSpliced(at - 1, 2, right, left));
}
