import { severalPointer, type Sort, type SortTerm } from '../../contract/index.ts';
import { cutPage } from '../changes/index.ts';
import { askedOrder, namesKey } from './lists/asked-order.ts';
import { deriveFromLists, type ListWay } from './lists/derive-from-lists.ts';
import { sortedListsOf } from './lists/lists-of.ts';
import { tiesTurned } from './lists/ties-turned.ts';

/** Items that tie in the first key do not stand in the order of the next one. */
export const furtherKeyIgnored = deriveFromLists({
  name: 'further-key-ignored',
  lists: sortedListsOf,
  promise: ({ collection: { sort } }) => (knownKeys(sort) > 1 ? severalPointer(sort) : undefined),
  ways: ({ collection: { sort } }) => [
    turning('second', 'the second of several sort keys turns the wrong way', () => true),
    // Where each direction has a parameter, no request has two of them.
    ...(sort.syntax.style === 'by-direction'
      ? []
      : [turning('as-the-first', 'behind a descending sort key, the next one descends as well', isTurnedBack)]),
  ],
});

/** Turns what ties in the first of several keys that are asked for, in some orders. */
function turning(way: string, title: string, isMeant: (first: SortTerm, second: SortTerm) => boolean): ListWay {
  return {
    way,
    title,
    change: (page) => {
      const { sort } = page.ask.operation.collection ?? {};
      const isAsked = sort !== undefined && namesKey(page, sort);
      const [first, second] = askedOrder(page);
      return isAsked && first && second && isMeant(first, second)
        ? cutPage(page, tiesTurned(page, first))
        : page.answer();
    },
  };
}

function isTurnedBack(first: SortTerm, second: SortTerm): boolean {
  return first.direction === 'descending' && second.direction === 'ascending';
}

/** Of how many keys the contract says how they compare. */
function knownKeys({ keys }: Sort): number {
  return Object.values(keys).filter(({ compares }) => compares !== 'undocumented').length;
}
