import type { SortDirection } from '../../contract/index.ts';
import type { Violation } from '../../judgement/index.ts';
import { disorderViolation, distinctKeys, walkSize } from '../../lists/index.ts';
import { defineCheck } from '../check.ts';
import { isSorted } from './parts/is-sorted.ts';

/** Where no order is asked for, the list is in the documented default order, from the first page to the last. */
export const defaultOrderIsDocumented = defineCheck({
  id: 'sorting/default-order-is-documented',
  title: 'the default order is the documented one',
  scope: 'operation',
  reads: ['plain-answer', 'items', 'sort-key'],
  guards: ['default-order'],
  appliesTo: isSorted,
  async *run({ operation: { collection }, list, evidence }) {
    if (!collection?.sort) return;
    const { pointer, keys } = collection.sort;
    const { key, direction } = collection.sort.default;
    const ordering = { key: keys[key] ?? '', direction };
    const reversed = { ...ordering, direction: opposite(direction) };
    yield* list.judge(async (window): Promise<readonly Violation[]> => {
      const whole = await window.reference();
      const walk = collection.paging ? await window.walk({}, walkSize(whole.items.length, window)) : whole;
      if (distinctKeys(whole.items, ordering.key) < 2) return [];
      evidence.add('neighbours compared', Math.max(0, whole.items.length - 1) + Math.max(0, walk.items.length - 1));
      const isReversed = disorderViolation(whole, reversed, pointer).length === 0;
      const found = [
        ...disorderViolation(whole, ordering, `${pointer}/default`),
        ...disorderViolation(walk, ordering, `${pointer}/default`),
      ].slice(0, 1);
      return isReversed
        ? found.map((violation) => ({ ...violation, follows: { direction: reversed.direction } }))
        : found;
    });
  },
});

function opposite(direction: SortDirection): SortDirection {
  return direction === 'ascending' ? 'descending' : 'ascending';
}
