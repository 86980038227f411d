import { allViolations, type Violation } from '../../judgement/index.ts';
import {
  type AskedOrder,
  disorderViolation,
  type ListWindow,
  promiseOfDisorder,
  showsOrder,
  type Walk,
  walkSize,
} from '../../lists/index.ts';
import { type CheckContext, defineCheck } from '../check.ts';
import { directionQueries } from '../probes/index.ts';
import { isComparable } from './parts/is-comparable.ts';
import { isAskedInPages } from './parts/is-asked-in-pages.ts';
import { choosesDirection } from './parts/is-sorted.ts';
import { inSmallPages } from './parts/reads-of.ts';

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
      const asked = directionQueries(sort, window).filter(({ terms }) => isComparable(terms, context.evidence));
      return allViolations(asked.map((each) => judgeDirection(context, window, each)));
    });
  },
});

async function judgeDirection(
  { operation: { collection }, evidence }: CheckContext,
  window: ListWindow,
  { terms, query }: AskedOrder,
): Promise<readonly Violation[]> {
  const { sort, paging } = collection ?? {};
  if (!sort) return [];
  const judge = async (reading: Promise<Walk> | Walk): Promise<readonly Violation[]> => {
    const walk = await reading;
    if (!showsOrder(walk.items, terms)) return [];
    evidence.add('neighbours compared', walk.items.length - 1);
    return disorderViolation(walk, terms, promiseOfDisorder(sort, true));
  };
  const whole = window.read(query);
  const isOfAnotherKey = terms[0]?.key !== sort.default[0]?.key;
  const isPaged = paging && isAskedInPages(sort, window, { terms, query });
  const inPages = async (): Promise<readonly Violation[]> => {
    // The usual key is walked as other checks walk it.
    if (!isOfAnotherKey) return judge(window.walk(query, walkSize((await window.reference()).items.length, window)));
    const walk = await inSmallPages(window, { terms, query }, whole);
    return walk ? judge(walk) : [];
  };
  return allViolations([judge(whole), ...(isPaged ? [inPages()] : [])]);
}
