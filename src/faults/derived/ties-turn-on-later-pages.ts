import { type Contract, type Operation, schemaKeyword, schemaOf, type SortKey } from '../../contract/index.ts';
import { cutPage } from '../changes/index.ts';
import { askedOrder } from './lists/asked-order.ts';
import { deriveFromLists } from './lists/derive-from-lists.ts';
import { sizedListsOf, type SizedOperation } from './lists/lists-of.ts';
import { tiesTurned } from './lists/ties-turned.ts';

/** Items that tie stand in another order on later pages than on the first, so that some come twice and others never. */
export const tiesTurnOnLaterPages = deriveFromLists({
  name: 'ties-turn-on-later-pages',
  lists: listsWithTies,
  promise: ({ collection }) => collection.paging.pointer,
  ways: [
    {
      way: 'of-another-key',
      title: 'under a sort key that is not the default one, ties stand the other way round on later pages',
      change: (page) => {
        const [only, ...further] = askedOrder(page);
        const isMeant = page.start > 0 && further.length === 0 && only && mayTie(page.ask.operation, only);
        return isMeant ? cutPage(page, tiesTurned(page, only)) : page.answer();
      },
    },
  ],
});

/** The default order is walked anyway, so another key has to tie. */
function listsWithTies(contract: Contract): SizedOperation[] {
  return sizedListsOf(contract).filter((operation) =>
    Object.entries(operation.collection.sort?.keys ?? {}).some(([key, known]) => mayTie(operation, { ...known, key })),
  );
}

/** Whether items certainly tie in a key that is not the default one: its schema lists its values. */
function mayTie(
  { collection, contract }: Pick<Operation, 'collection' | 'contract'>,
  { key, at }: Pick<SortKey, 'at'> & { readonly key: string },
): boolean {
  const schema = collection && schemaOf(contract, collection.item.schema, at);
  const listed = schema !== undefined && schemaKeyword(contract, schema, 'enum') !== undefined;
  return listed && collection?.sort?.default[0]?.key !== key;
}
