import type { Sort } from '../../contract/index.ts';
import { cutPage } from '../changes/index.ts';
import { askedOrder, namesKey } from './lists/asked-order.ts';
import { deriveFromLists } from './lists/derive-from-lists.ts';
import { sortedListsOf } from './lists/lists-of.ts';
import { tiesTurned } from './lists/ties-turned.ts';

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

/** Of how many keys the contract says how they compare. */
function knownKeys({ keys }: Sort): number {
  return Object.values(keys).filter(({ compares }) => compares !== 'undocumented').length;
}
