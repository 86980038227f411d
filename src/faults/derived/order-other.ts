import { bareDirection, type Sort, splitTerms, valueAt } from '../../contract/index.ts';
import { cutPage, isSent, sentText, withItems, type PageAsked } from '../changes/index.ts';
import { askedOrder, inDirection, isInOtherDirection, orderParameters, usualDirection } from './lists/asked-order.ts';
import { deriveFromLists, type ListWay } from './lists/derive-from-lists.ts';
import { sortedListsOf, type SortedOperation } from './lists/lists-of.ts';

/** The list does not stand in the order that is asked for. */
export const orderOther = deriveFromLists({
  name: 'order-other',
  lists: sortedListsOf,
  // Where no one knows how any key compares, no order is wrong.
  promise: ({ collection: { sort } }) =>
    Object.values(sort.keys).some(({ compares }) => compares !== 'undocumented') ? sort.says?.pointer : undefined,
  ways: waysOf,
});

function waysOf({ collection: { sort, paging } }: SortedOperation): ListWay[] {
  const says = sort.says?.name ?? '';
  const isApart = sort.by !== undefined && sort.order !== undefined;
  const besideTheKey: ListWay = {
    way: 'beside-the-key',
    title: `${says} is ignored where the key is named too`,
    change: (page) =>
      page.answer(sort.by !== undefined && isSent(page.ask, sort.by.name) ? usualOrder(page, sort) : {}),
  };
  return [
    {
      way: 'ignored',
      title: `the direction of ${says} is ignored`,
      change: (page) => page.answer(isInOtherDirection(page) ? usualOrder(page, sort) : {}),
    },
    ...(paging === undefined ? [] : waysOfPages(sort, says)),
    ...(isApart ? [besideTheKey] : []),
    ...wayOfDirection(sort),
    ...wayOfBareKeys(sort),
    {
      way: 'as-text',
      title: `the other direction of ${says} compares values from their end`,
      change: (page) => (isInOtherDirection(page) ? inOrderOfText(page) : page.answer()),
    },
  ];
}

/** Where each direction has a parameter: the one of the other direction is read in every way, and this one not at all. */
function wayOfDirection({ syntax, says }: Sort): ListWay[] {
  if (syntax.style !== 'by-direction') return [];
  const { name } = says === syntax.ascending ? syntax.descending : syntax.ascending;
  const title = `${name} is ignored`;
  return [{ way: 'parameter-ignored', title, change: (page) => page.answer({ [name]: undefined }) }];
}

/** A key without a direction gives the other one than the contract says. */
function wayOfBareKeys(sort: Sort): ListWay[] {
  const [key] = Object.keys(sort.keys).filter((name) => name !== sort.default[0]?.key);
  const direction = bareDirection(sort);
  const { by, order, syntax } = sort;
  if (key === undefined || direction === undefined || by === undefined || syntax.style === 'prefix') return [];
  if (syntax.style === 'apart' && order === undefined) return [];
  const turned = direction === 'ascending' ? 'descending' : 'ascending';
  const isBare = ({ ask }: PageAsked): boolean =>
    syntax.style === 'apart'
      ? isSent(ask, by.name) && !isSent(ask, order?.name ?? '')
      : splitTerms(sort, sentText(ask, by.name) ?? '').every((part) => Object.hasOwn(sort.keys, part));
  return [
    {
      way: 'bare-key',
      title: `a key of ${by.name} without a direction is ${turned}`,
      change: (page) => page.answer(isBare(page) ? orderParameters(sort, inDirection(askedOrder(page), turned)) : {}),
    },
  ];
}

function waysOfPages(sort: Sort, says: string): ListWay[] {
  return [
    {
      way: 'exchanged',
      title: `${says} gives the default direction from the second page on`,
      change: (page) => page.answer(isInOtherDirection(page) && page.page > 0 ? usualOrder(page, sort) : {}),
    },
    {
      way: 'page-by-page',
      title: `the other direction of ${says} turns each page and not the list`,
      change: (page) =>
        isInOtherDirection(page)
          ? withItems(page.answer(), page.answer(usualOrder(page, sort)).items.toReversed())
          : page.answer(),
    },
  ];
}

/** The keys that are asked for, in the direction of the default. */
function usualOrder(page: PageAsked, sort: Sort): Record<string, string | undefined> {
  return orderParameters(sort, inDirection(askedOrder(page), usualDirection(sort)));
}

/** Numbers of equal length have the same order as their texts, so the texts are compared from their last digit. */
function inOrderOfText(page: PageAsked): ReturnType<ListWay['change']> {
  const at = askedOrder(page)[0]?.at ?? '';
  const text = (item: unknown): string => [...String(valueAt(item, at))].toReversed().join('');
  return cutPage(
    page,
    page.everything().items.toSorted((left, right) => (text(left) < text(right) ? -1 : 1)),
  );
}
