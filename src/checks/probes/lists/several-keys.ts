import { type Collection, type SortTerm, valueAt } from '../../../contract/index.ts';
import { type AskedOrder, askForOrder, type ListWindow } from '../../../lists/index.ts';

/**
 * Orders of two keys, and of three where there are as many: the key with most ties first, and behind it the one that differs most, each in either direction. Once
 * that may be the identity, by which many providers order ties anyway.
 */
export function severalKeys(
  { sort, identity = [] }: Pick<Collection, 'sort' | 'identity'>,
  window: ListWindow,
  items: readonly unknown[],
): readonly AskedOrder[] {
  if (!sort) return [];
  const values = (term: SortTerm): number => new Set(items.map((item) => String(valueAt(item, term.at)))).size;
  const terms = Object.entries(sort.keys)
    .map(([key, known]): SortTerm => ({ ...known, key, direction: 'ascending' }))
    .filter(({ compares }) => compares !== 'undocumented');
  const [first, ...others] = terms.toSorted((left, right) => values(left) - values(right));
  const [between, second] = [others[0], others.at(-1)];
  if (!first || !second) return [];
  const telling = others.findLast(({ at }) => !identity.includes(at)) ?? second;
  const orders: SortTerm[][] = [
    [first, telling],
    [first, { ...telling, direction: 'descending' }],
    [{ ...first, direction: 'descending' }, second],
    [
      { ...first, direction: 'descending' },
      { ...telling, direction: 'descending' },
    ],
    ...(between && between !== telling ? [[first, between, { ...telling, direction: 'descending' as const }]] : []),
  ];
  const asked = orders.flatMap((order): AskedOrder[] => {
    const query = askForOrder(sort, order);
    return query && window.allows(query) ? [{ terms: order, query }] : [];
  });
  return window.depth === 'full' ? asked : asked.slice(0, 1);
}
