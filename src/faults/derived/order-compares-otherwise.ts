import { type Comparison, keyParameters, valueAt } from '../../contract/index.ts';
import { cutPage, type PageAsked } from '../changes/index.ts';
import { askedOrder, namesKey } from './lists/asked-order.ts';
import { deriveFromLists, type ListWay } from './lists/derive-from-lists.ts';
import { sortedListsOf } from './lists/lists-of.ts';

/** What is taken for the value where a comparison is made in another way. */
const OTHERWISE: Readonly<Partial<Record<Comparison, readonly [title: string, read: (value: unknown) => string]>>> = {
  'text-ignoring-case': ['minds the case of letters', String],
  text: ['ignores the case of letters', (value) => String(value).toLowerCase()],
  instant: ['compares times as texts', String],
};

/** The values of a key are compared in another way than the contract says. */
export const orderComparesOtherwise = deriveFromLists({
  name: 'order-compares-otherwise',
  lists: sortedListsOf,
  promise: ({ collection: { sort } }) => (keyParameters(sort).length > 0 ? sort.says?.pointer : undefined),
  ways: ({ collection: { sort } }) =>
    Object.entries(sort.keys).flatMap(([key, { compares }]): ListWay[] => {
      const [title, read] = OTHERWISE[compares] ?? [];
      if (title === undefined || read === undefined) return [];
      return [{ way: key, title: `the order by ${key} ${title}`, change: (page) => sortedBy(page, key, read) }];
    }),
});

/** The list by one key, as it reads its values; another order stays as it is. */
function sortedBy(page: PageAsked, key: string, read: (value: unknown) => string): ReturnType<ListWay['change']> {
  const { sort } = page.ask.operation.collection ?? {};
  const [first] = askedOrder(page);
  if (first?.key !== key || !sort || !namesKey(page, sort)) return page.answer();
  const sign = first.direction === 'ascending' ? 1 : -1;
  const { items } = page.everything();
  const hasValue = (item: unknown): boolean => (valueAt(item, first.at) ?? null) !== null;
  const sorted = items.filter(hasValue).toSorted((left, right) => {
    const [one, other] = [read(valueAt(left, first.at)), read(valueAt(right, first.at))];
    return one === other ? 0 : (one < other ? -1 : 1) * sign;
  });
  // What has no value stays at its end of the list.
  const begins = items[0] !== undefined && hasValue(items[0]);
  const without = items.filter((item) => !hasValue(item));
  return cutPage(page, begins ? [...sorted, ...without] : [...without, ...sorted]);
}
