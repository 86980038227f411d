import { exactJson, type Sort, type SortTerm, valueAt } from '../../contract/index.ts';
import { cutPage, type PageAsked } from '../changes/index.ts';
import { askedOrder, namesKey } from './lists/asked-order.ts';
import { deriveFromLists } from './lists/derive-from-lists.ts';
import { sortedListsOf } from './lists/lists-of.ts';

/** Items that tie in the first key do not stand in the order of the next one. */
export const furtherKeyIgnored = deriveFromLists({
  name: 'further-key-ignored',
  lists: sortedListsOf,
  promise: ({ collection: { sort } }) =>
    sort.separator !== undefined && knownKeys(sort) > 1 ? `${sort.pointer}/separator` : undefined,
  ways: [
    {
      way: 'second',
      title: 'the second of several sort keys turns the wrong way',
      change: (page) => {
        const { sort } = page.ask.operation.collection ?? {};
        const isAsked = sort !== undefined && namesKey(page, sort);
        const [first, second] = askedOrder(page);
        return isAsked && first && second ? cutPage(page, tiesTurned(page, first)) : page.answer();
      },
    },
    {
      way: 'as-the-first',
      title: 'behind a descending sort key, the next one descends as well',
      change: (page) => {
        const { sort } = page.ask.operation.collection ?? {};
        const isAsked = sort !== undefined && namesKey(page, sort);
        const [first, second] = askedOrder(page);
        const isMeant = isAsked && first?.direction === 'descending' && second?.direction === 'ascending';
        return isMeant ? cutPage(page, tiesTurned(page, first)) : page.answer();
      },
    },
  ],
});

/** Every item, and those that tie from their end. */
function tiesTurned(page: PageAsked, { at }: SortTerm): ReturnType<PageAsked['everything']>['items'] {
  const { items } = page.everything();
  const ties = Map.groupBy(items, (item) => exactJson(valueAt(item, at) ?? null));
  return [...ties.values()].flatMap((group) => group.toReversed());
}

/** Of how many keys the contract says how they compare. */
function knownKeys({ keys }: Sort): number {
  return Object.values(keys).filter(({ compares }) => compares !== 'undocumented').length;
}
