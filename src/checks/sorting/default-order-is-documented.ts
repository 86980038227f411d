import type { Operation } from '../../contract/index.ts';
import type { Violation } from '../../judgement/index.ts';
import { disorderViolation, promiseOfDisorder, reversed, showsOrder, walkSize } from '../../lists/index.ts';
import { defineCheck } from '../check.ts';
import { judgeUnknownKey } from './parts/judge-unknown-key.ts';
import { isComparable } from './parts/is-comparable.ts';

/** Where no order is asked for, the list is in the documented default order, from the first page to the last. So it is under an unknown key that is ignored. */
export const defaultOrderIsDocumented = defineCheck({
  id: 'sorting/default-order-is-documented',
  title: 'the default order is the documented one',
  scope: 'operation',
  reads: ['plain-answer', 'items', 'sort-key'],
  guards: ['default-order'],
  appliesTo: ({ collection }: Operation) => (collection?.sort?.default.length ?? 0) > 0,
  async *run({ operation, list, evidence }) {
    const { collection } = operation;
    const sort = collection?.sort;
    yield* list.judge((window) => judgeUnknownKey(operation, window, evidence));
    if (!sort || !isComparable(sort.default, evidence)) return;
    const promise = promiseOfDisorder(sort, false);
    const other = reversed(sort.default);
    yield* list.judge(async (window): Promise<readonly Violation[]> => {
      const whole = await window.reference();
      if (!showsOrder(whole.items, sort.default)) return [];
      evidence.add('neighbours compared', Math.max(0, whole.items.length - 1));
      const found = disorderViolation(whole, sort.default, promise);
      if (found.length > 0) {
        const [follows] = disorderViolation(whole, other, promise).length === 0 ? other : [];
        return found.map((violation) => ({
          ...violation,
          ...(follows && { follows: { direction: follows.direction } }),
        }));
      }
      if (!collection.paging) return [];
      const walk = await window.walk({}, walkSize(whole.items.length, window));
      evidence.add('neighbours compared', Math.max(0, walk.items.length - 1));
      return disorderViolation(walk, sort.default, promise);
    });
  },
});
