import { awaitAll, type Violation } from '../../judgement/index.ts';
import { askForDirection, mirrors, multisetDifference, withoutBrokenFields } from '../../lists/index.ts';
import { defineCheck } from '../check.ts';
import { choosesDirection } from './parts/is-sorted.ts';

/** Both directions hold the same items, and one is the reverse of the other, except that items with equal keys may stand in any order. */
export const ascendingIsDescendingReversed = defineCheck({
  id: 'sorting/ascending-is-descending-reversed',
  title: 'ascending is descending reversed',
  scope: 'operation',
  // A list that is longer than the largest page is read in several pages, and those may lose items for another reason.
  reads: ['items', 'sort-key', 'default-order', 'direction', 'page-size', 'pages', 'full-pages', 'end', 'whole-list'],
  appliesTo: choosesDirection,
  async *run({ operation, list, evidence }) {
    const sort = operation.collection?.sort;
    const [rises, falls] = [sort && askForDirection(sort, 'ascending'), sort && askForDirection(sort, 'descending')];
    const [term] = rises?.terms ?? [];
    if (!sort?.says || !rises || !falls || !term) return;
    yield* list.judge(async (window): Promise<readonly Violation[]> => {
      if (!window.allows(rises.query) || !window.allows(falls.query)) return [];
      const [up, down] = await awaitAll([window.read(rises.query), window.read(falls.query)]);
      if (!up.complete || !down.complete) return [];
      evidence.add('items compared', up.items.length);
      const [falling = [], rising = []] = withoutBrokenFields(operation, [down.items, up.items]);
      const { missing, surplus } = multisetDifference(falling, rising);
      if (missing.length === 0 && surplus.length === 0 && mirrors(up.items, down.items, term)) return [];
      const exchange = up.pages[0];
      return [
        {
          message: `ascending holds ${up.items.length} items and descending ${down.items.length}: ${missing.length} stand only in descending order and ${surplus.length} only in ascending order`,
          expected: 'the same items in both directions',
          received: { onlyDescending: missing.slice(0, 3), onlyAscending: surplus.slice(0, 3) },
          ...(exchange && { exchange }),
          promise: sort.promise,
        },
      ];
    });
  },
});
