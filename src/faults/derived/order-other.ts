import { valueAt } from '../../contract/index.ts';
import { defineDerivation } from './derivation.ts';
import { listFault, sortedListsOf, type ListWay, type SortedOperation } from './lists-of.ts';
import { withItems } from './page-size-ignored.ts';

type Page = Parameters<ListWay['change']>[0];

/** The list does not stand in the order that is asked for. */
export const orderOther = defineDerivation({
  name: 'order-other',
  *derive(contract) {
    for (const operation of sortedListsOf(contract)) {
      const { order } = operation.collection.sort;
      for (const way of order === undefined ? [] : waysOf(operation, order.name))
        yield listFault(operation, way, order?.pointer ?? '');
    }
  },
});

function waysOf({ collection: { sort } }: SortedOperation, order: string): ListWay[] {
  const key = sort.keys[sort.default.key] ?? '';
  const usual = sort.directions[sort.default.direction];
  const other = sort.directions[sort.default.direction === 'ascending' ? 'descending' : 'ascending'];
  const isOther = ({ ask }: Page): boolean => ask.parameters[order] === other;
  return [
    { way: 'ignored', title: `${order} is ignored`, change: ({ answer }) => answer({ [order]: usual }) },
    {
      way: 'exchanged',
      title: `${order}=${other} gives the default direction from the second page on`,
      change: (page) => (isOther(page) && page.page > 0 ? page.answer({ [order]: usual }) : page.answer()),
    },
    {
      way: 'page-by-page',
      title: `${order}=${other} turns each page and not the list`,
      change: (page) =>
        isOther(page) ? withItems(page.answer(), page.answer({ [order]: usual }).items.toReversed()) : page.answer(),
    },
    ...(sort.by === undefined
      ? []
      : [
          {
            way: 'beside-the-key',
            title: `${order} is ignored where the key is named too`,
            change: (page: Page) =>
              page.answer(page.ask.request.query.some(([name]) => name === sort.by?.name) ? { [order]: usual } : {}),
          },
        ]),
    {
      way: 'as-text',
      title: `${order}=${other} compares numbers from their last digit`,
      change: (page) => (isOther(page) ? inOrderOfText(page, key) : page.answer()),
    },
  ];
}

/** Numbers of equal length order as texts like numbers do, so the last digits decide here. */
function inOrderOfText({ answer, everything, page, size }: Page, key: string): ReturnType<ListWay['change']> {
  const text = (item: unknown): string => [...String(valueAt(item, key))].toReversed().join('');
  return withItems(
    answer(),
    everything()
      .items.toSorted((left, right) => (text(left) < text(right) ? -1 : 1))
      .slice(page * size, (page + 1) * size),
  );
}
