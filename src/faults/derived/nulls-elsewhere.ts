import { type Collection, type Contract, schemaOf, type SortKey, valueAt } from '../../contract/index.ts';
import { changePage, cutPage, type PageAsked } from '../changes/index.ts';
import { askedOrder } from './lists/asked-order.ts';
import { defineDerivation } from './derivation.ts';
import { sortedListsOf } from './lists/lists-of.ts';

/** Items without a value stand at the other end of the list than the contract says. */
export const nullsElsewhere = defineDerivation({
  name: 'nulls-elsewhere',
  *derive(contract) {
    for (const { id, collection } of sortedListsOf(contract))
      for (const [name, key] of Object.entries(collection.sort.keys)) {
        if (key.nulls === undefined || !mayBeNull(collection, key, contract)) continue;
        yield {
          where: `${id}/${name}`,
          title: `${id}: items without ${name} stand at the other end`,
          promise: `${key.pointer}/nulls`,
          operations: [id],
          wrap: changePage((page) => (askedOrder(page)[0]?.key === name ? movedNulls(page, key) : page.answer())),
        };
      }
  },
});

/** Where every item has a value, no null can stand elsewhere. */
function mayBeNull({ item }: Collection, { at }: SortKey, contract: Contract): boolean {
  const schema = schemaOf(contract, item.schema, at);
  return schema === undefined || contract.validate(schema, null).length === 0;
}

function movedNulls(page: PageAsked, { at }: SortKey): ReturnType<PageAsked['answer']> {
  const { items } = page.everything();
  const isNull = (item: unknown): boolean => (valueAt(item, at) ?? null) === null;
  const [nulls, others] = [items.filter(isNull), items.filter((item) => !isNull(item))];
  return cutPage(page, items[0] !== undefined && isNull(items[0]) ? [...others, ...nulls] : [...nulls, ...others]);
}
