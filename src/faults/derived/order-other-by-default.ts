import { type Sort, sortParameters, valueAt } from '../../contract/index.ts';
import { cutPage, filtersSet, isSent, withItems, type PageAsked } from '../changes/index.ts';
import { deriveFromLists, type ListWay } from './lists/derive-from-lists.ts';
import { sortedListsOf, type SortedOperation } from './lists/lists-of.ts';
import { inDirection, orderParameters, usualDirection } from './lists/asked-order.ts';

/** Where no order is asked for, the list stands in another order than the default. */
export const orderOtherByDefault = deriveFromLists({
  name: 'order-other-by-default',
  lists: sortedListsOf,
  promise: ({ collection: { sort } }) => (isJudged(sort) ? `${sort.pointer}/default` : undefined),
  ways: waysOf,
});

function waysOf({ collection: { sort, filters } }: SortedOperation): ListWay[] {
  const isDefault = ({ ask }: PageAsked): boolean => sortParameters(sort).every(({ name }) => !isSent(ask, name));
  const other = usualDirection(sort) === 'ascending' ? 'descending' : 'ascending';
  const turned = orderParameters(sort, inDirection(sort.default, other));
  const canTurn = Object.keys(turned).length > 0 && filters.some(({ match }) => match === 'equals');
  const underFilter: ListWay = {
    way: 'under-filter',
    title: 'by default the direction is the other one under a filter',
    change: (page) =>
      page.answer(isDefault(page) && filtersSet(page).some(({ match }) => match === 'equals') ? turned : {}),
  };
  return [
    {
      way: 'page-by-page',
      title: 'by default each page is turned, and not the list',
      change: (page) => (isDefault(page) ? withItems(page.answer(), page.answer().items.toReversed()) : page.answer()),
    },
    {
      way: 'two-exchanged',
      title: "by default the items 40 and 41 stand in each other's place",
      change: (page) => (isDefault(page) ? exchanged(page, 40, sort) : page.answer()),
    },
    ...(canTurn ? [underFilter] : []),
  ];
}

/** Exchanges the first two items after a place that differ in the first key, and have one item between them; where there are none, the last two before it. */
function exchanged(page: PageAsked, place: number, { default: [first] }: Sort): ReturnType<ListWay['change']> {
  const { items } = page.everything();
  const keyOf = (item: unknown): unknown => first && valueAt(item, first.at);
  const isThere = (item: unknown): boolean => (keyOf(item) ?? null) !== null;
  const differing = items.flatMap((item, index) =>
    isThere(item) && isThere(items[index - 2]) && keyOf(item) !== keyOf(items[index - 2]) ? [index] : [],
  );
  const at = differing.find((index) => index > place) ?? differing.at(-1) ?? -1;
  const [left, right] = [items[at - 2], items[at]];
  return left === undefined || right === undefined
    ? page.answer()
    : cutPage(page, items.with(at - 2, right).with(at, left));
}

/** Where no one knows how the first key compares, no order is wrong. */
function isJudged({ default: [first] }: Sort): boolean {
  return first !== undefined && first.compares !== 'undocumented';
}
