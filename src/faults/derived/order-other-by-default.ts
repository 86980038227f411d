import { defineDerivation } from './derivation.ts';
import { filtersSet, listFault, sortedListsOf, type ListWay, type SortedOperation } from './lists-of.ts';
import { withItems } from './page-size-ignored.ts';

type Page = Parameters<ListWay['change']>[0];

/** Where no order is asked for, the list stands in another than the default. */
export const orderOtherByDefault = defineDerivation({
  name: 'order-other-by-default',
  *derive(contract) {
    for (const operation of sortedListsOf(contract))
      for (const way of waysOf(operation))
        yield listFault(operation, way, `${operation.collection.sort.pointer}/default`);
  },
});

function waysOf({ collection: { sort } }: SortedOperation): ListWay[] {
  const order = sort.order?.name ?? '';
  const other = sort.directions[sort.default.direction === 'ascending' ? 'descending' : 'ascending'];
  const isDefault = ({ ask }: Page): boolean =>
    ![...ask.request.query, ...ask.request.form].some(([name]) => name === order);
  return [
    {
      way: 'page-by-page',
      title: 'by default each page is turned, and not the list',
      change: (page) => (isDefault(page) ? withItems(page.answer(), page.answer().items.toReversed()) : page.answer()),
    },
    {
      way: 'two-exchanged',
      title: "by default the items 40 and 41 stand in each other's place",
      change: (page) => (isDefault(page) ? exchanged(page, 40) : page.answer()),
    },
    {
      way: 'under-filter',
      title: 'by default the direction is the other one under a filter',
      change: (page) =>
        page.answer(
          isDefault(page) && filtersSet(page).some(({ match }) => match === 'equals') ? { [order]: other } : {},
        ),
    },
  ];
}

/** Exchanges neighbours that differ, from a place on. */
function exchanged({ answer, everything, page, size }: Page, place: number): ReturnType<ListWay['change']> {
  const items = [...everything().items];
  const at = items.findIndex(
    (item, index) => index > place && JSON.stringify(item) !== JSON.stringify(items[index - 2]),
  );
  const [left, right] = [items[at - 2], items[at]];
  if (left === undefined || right === undefined) return answer();
  return withItems(
    answer(),
    items
      .with(at - 2, right)
      .with(at, left)
      .slice(page * size, (page + 1) * size),
  );
}
