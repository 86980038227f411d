import { valueAt } from '../../contract/index.ts';
import { cutPage, isSent, withItems, type PageAsked } from '../changes/index.ts';
import { deriveFromLists, type ListWay } from './lists/derive-from-lists.ts';
import { sortedListsOf, type SortedOperation } from './lists/lists-of.ts';
import { otherDirection } from './lists/other-direction.ts';

/** The list does not stand in the order that is asked for. */
export const orderOther = deriveFromLists({
  name: 'order-other',
  lists: sortedListsOf,
  promise: ({ collection }) => collection.sort.order?.pointer,
  ways: waysOf,
});

function waysOf({ collection: { sort } }: SortedOperation): ListWay[] {
  const order = sort.order?.name ?? '';
  const key = sort.keys[sort.default.key] ?? '';
  const usual = { [order]: sort.directions[sort.default.direction] };
  const other = otherDirection(sort);
  const isOther = ({ parameters }: PageAsked): boolean => parameters[order] === other;
  const besideTheKey: ListWay = {
    way: 'beside-the-key',
    title: `${order} is ignored where the key is named too`,
    change: ({ ask, answer }) => answer(sort.by !== undefined && isSent(ask, sort.by.name) ? usual : {}),
  };
  return [
    { way: 'ignored', title: `${order} is ignored`, change: ({ answer }) => answer(usual) },
    {
      way: 'exchanged',
      title: `${order}=${other} gives the default direction from the second page on`,
      change: (page) => page.answer(isOther(page) && page.page > 0 ? usual : {}),
    },
    {
      way: 'page-by-page',
      title: `${order}=${other} turns each page and not the list`,
      change: (page) =>
        isOther(page) ? withItems(page.answer(), page.answer(usual).items.toReversed()) : page.answer(),
    },
    ...(sort.by === undefined ? [] : [besideTheKey]),
    {
      way: 'as-text',
      title: `${order}=${other} compares numbers from their last digit`,
      change: (page) => (isOther(page) ? inOrderOfText(page, key) : page.answer()),
    },
  ];
}

/** Numbers of equal length have the same order as their texts, so the texts are compared from their last digit. */
function inOrderOfText(page: PageAsked, key: string): ReturnType<ListWay['change']> {
  const text = (item: unknown): string => [...String(valueAt(item, key))].toReversed().join('');
  return cutPage(
    page,
    page.everything().items.toSorted((left, right) => (text(left) < text(right) ? -1 : 1)),
  );
}
