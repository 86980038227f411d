import { type Json, jsonText } from '../../provider/pipeline/index.ts';
import { changePage, withoutFilters } from '../changes/index.ts';
import { defineDerivation } from './derivation.ts';
import { listsOf } from './lists/lists-of.ts';

/** An item that should stand in the list once stands there twice, whatever is asked. */
export const alikeItemsApart = defineDerivation({
  name: 'alike-items-apart',
  *derive(contract) {
    for (const { id, collection } of listsOf(contract)) {
      const promise = collection.promises.merged;
      if (promise === undefined) continue;
      yield {
        where: id,
        title: `an item of ${id} stands in the list twice`,
        promise,
        operations: [id],
        wrap: changePage((page) => {
          const due = page.answer();
          const twice = largest(page.everything(withoutFilters(page)).items);
          return { ...due, items: due.items.flatMap((item) => (jsonText(item) === twice ? [item, item] : [item])) };
        }),
      };
    }
  },
});

/** The item whose text comes last. */
function largest(items: readonly Json[]): string | undefined {
  return items
    .map((item) => jsonText(item))
    .toSorted()
    .at(-1);
}
