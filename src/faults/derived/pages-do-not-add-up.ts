import { defineDerivation } from './derivation.ts';
import { filtersSet, listFault, pagedListsOf, type ListWay } from './lists-of.ts';
import { withItems } from './page-size-ignored.ts';

type Page = Parameters<ListWay['change']>[0];

/** The first item of a page is the last one of the page before, where some condition holds. */
const overlap =
  (isMeant: (page: Page) => boolean): ListWay['change'] =>
  (asked) => {
    const due = asked.answer();
    const before = asked.everything().items[asked.page * asked.size - 1];
    return before === undefined || due.count === 0 || !isMeant(asked)
      ? due
      : withItems(due, [before, ...due.items.slice(1)]);
  };
const isLast = ({ page, size, answer }: Page): boolean => (page + 1) * size >= answer().total;
const direction = ({ ask }: Page): unknown => ask.parameters[ask.operation.collection?.sort?.order?.name ?? ''];

const WAYS: readonly ListWay[] = [
  {
    way: 'from-page-two',
    title: 'the pages after the second begin with the last item of the page before',
    change: overlap(({ page }) => page >= 2),
  },
  {
    way: 'last-page',
    title: 'the last page repeats an item',
    change: overlap((page) => page.page >= 2 && isLast(page)),
  },
  {
    way: 'under-filter',
    title: 'pages overlap under a filter',
    change: overlap((page) => filtersSet(page).some(({ match }) => match === 'equals')),
  },
  {
    way: 'other-direction',
    title: 'pages overlap in the direction that is not the default',
    change: overlap(
      (page) =>
        direction(page) ===
          page.ask.operation.collection?.sort?.directions[
            page.ask.operation.collection.sort.default.direction === 'ascending' ? 'descending' : 'ascending'
          ] && page.page >= 1,
    ),
  },
  {
    way: 'past-thirty',
    title: 'an item past the thirtieth stands on two pages',
    change: overlap(({ page, size }) => page * size > 30 && page >= 2),
  },
];

/** Pages, laid together, lose an item and repeat another. */
export const pagesDoNotAddUp = defineDerivation({
  name: 'pages-do-not-add-up',
  *derive(contract) {
    for (const operation of pagedListsOf(contract))
      for (const way of WAYS)
        if (way.way !== 'other-direction' || operation.collection.sort?.order !== undefined)
          yield listFault(operation, way, operation.collection.paging.pointer);
  },
});
