import { type SortDirection, valueAt } from '../../contract/index.ts';
import { defineCheck } from '../check.ts';
import { awaitAll, type Violation } from '../../judgement/index.ts';
import { canonical, multisetDifference, withoutBrokenFields } from '../../lists/index.ts';
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
    if (!sort?.order) return;
    const { order, directions, keys } = sort;
    const key = keys[sort.default.key] ?? '';
    yield* list.judge(async (window): Promise<readonly Violation[]> => {
      const read = (direction: SortDirection) =>
        window.read(direction === sort.default.direction ? {} : { [order.name]: directions[direction] });
      const [up, down] = await awaitAll([read('ascending'), read('descending')]);
      if (!up.complete || !down.complete) return [];
      evidence.add('items compared', up.items.length);
      const [falling = [], rising = []] = withoutBrokenFields(operation, [down.items, up.items]);
      const { missing, surplus } = multisetDifference(falling, rising);
      const keysOf = (items: readonly unknown[]): unknown[] => items.map((item) => valueAt(item, key));
      const reversed = canonical(keysOf(up.items)) === canonical(keysOf(down.items).toReversed());
      if (missing.length === 0 && surplus.length === 0 && reversed) return [];
      const exchange = up.pages[0];
      return [
        {
          message: `ascending holds ${up.items.length} items and descending ${down.items.length}: ${missing.length} stand only in descending order and ${surplus.length} only in ascending order`,
          expected: 'the same items in both directions',
          received: { onlyDescending: missing.slice(0, 3), onlyAscending: surplus.slice(0, 3) },
          ...(exchange && { exchange }),
          promise: order.pointer,
        },
      ];
    });
  },
});
