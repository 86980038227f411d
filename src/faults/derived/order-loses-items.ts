import { cutPage } from '../changes/index.ts';
import { askedOrder } from './lists/asked-order.ts';
import { deriveFromLists } from './lists/derive-from-lists.ts';
import { sortedListsOf } from './lists/lists-of.ts';

/** A key leaves out an item, as a join with a table in which it has no row does. */
export const orderLosesItems = deriveFromLists({
  name: 'order-loses-items',
  lists: sortedListsOf,
  promise: ({ collection: { sort } }) => otherKey(sort)?.pointer,
  ways: ({ collection: { sort } }) => [
    {
      way: 'last',
      title: `the list by ${otherKey(sort)?.key} lacks its last item`,
      change: (page) =>
        askedOrder(page)[0]?.key === otherKey(sort)?.key
          ? cutPage(page, page.everything().items.slice(0, -1))
          : page.answer(),
    },
  ],
});

/** A key that has to be asked for. */
function otherKey({ keys, says, default: usual }: ReturnType<typeof sortedListsOf>[number]['collection']['sort']) {
  const [found] = Object.entries(says === undefined ? {} : keys).filter(([key]) => usual[0]?.key !== key);
  return found && { key: found[0], pointer: found[1].pointer };
}
