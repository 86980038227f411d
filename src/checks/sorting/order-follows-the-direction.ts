import { awaitAll, type Violation } from '../../judgement/index.ts';
import { disorderViolation, distinctKeys, type ListWindow, walkSize } from '../../lists/index.ts';
import { type CheckContext, defineCheck } from '../check.ts';
import { directionQueries, type DirectionQuery } from '../probes/index.ts';
import { choosesDirection } from './parts/is-sorted.ts';

/** Each direction that can be asked for, by itself and beside each sort key, is kept from the first page to the last. */
export const orderFollowsTheDirection = defineCheck({
  id: 'sorting/order-follows-the-direction',
  title: 'the list follows the direction that is asked for',
  scope: 'operation',
  reads: ['plain-answer', 'items', 'sort-key'],
  guards: ['direction'],
  appliesTo: choosesDirection,
  async *run(context) {
    const sort = context.operation.collection?.sort;
    if (!sort) return;
    yield* context.list.judge(async (window): Promise<readonly Violation[]> => {
      const { items } = await window.reference();
      const size = walkSize(items.length, window);
      const asked = directionQueries(sort, window);
      const judged = await awaitAll(asked.map((each) => judgeDirection(context, { window, size }, each)));
      return judged.flat();
    });
  },
});

async function judgeDirection(
  { operation: { collection }, evidence }: CheckContext,
  { window, size }: { readonly window: ListWindow; readonly size: number },
  { direction, key, query }: DirectionQuery,
): Promise<readonly Violation[]> {
  const { sort, paging } = collection ?? {};
  if (!sort?.order) return [];
  const { pointer } = sort.order;
  const ordering = { key: sort.keys[key] ?? '', direction };
  const isPaged = paging && window.depth !== 'bare';
  const walks = [await window.read(query), ...(isPaged ? [await window.walk(query, size)] : [])];
  return walks.flatMap((walk) => {
    if (distinctKeys(walk.items, ordering.key) < 2) return [];
    evidence.add('neighbours compared', walk.items.length - 1);
    return disorderViolation(walk, ordering, pointer);
  });
}
