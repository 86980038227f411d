import type { Sort } from '../../contract/index.ts';
import { allViolations, type Violation } from '../../judgement/index.ts';
import {
  type AskedOrder,
  disorderViolation,
  type ListQuery,
  type ListWindow,
  promiseOfDisorder,
  showsOrder,
  type Walk,
  walkSize,
} from '../../lists/index.ts';
import { type CheckContext, defineCheck } from '../check.ts';
import { directionQueries } from '../probes/index.ts';
import { isComparable } from './parts/is-comparable.ts';
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
  const isEnough = window.depth === 'bare' || (isOfAnotherKey && window.depth !== 'full');
  const isPaged = paging && !isEnough && isWalked(sort, terms, query);
  const inPages = async (): Promise<readonly Violation[]> => {
    // The usual key is walked as other checks walk it.
    if (!isOfAnotherKey) return judge(window.walk(query, walkSize((await window.reference()).items.length, window)));
    const walk = await inSmallPages(window, { terms, query }, whole);
    return walk ? judge(walk) : [];
  };
  return allViolations([judge(whole), ...(isPaged ? [inPages()] : [])]);
}

/**
 * Where key and direction stand apart, two of the four ways to ask by the usual key are walked: the other direction alone, and the default one
 * beside the key. Pages show no more of the others.
 */
function isWalked({ by, syntax, default: [usual] }: Sort, [first]: AskedOrder['terms'], query: ListQuery): boolean {
  if (syntax.style !== 'apart' || usual === undefined || first?.key !== usual.key || by === undefined) return true;
  return by.name in query === (first.direction === usual.direction);
}
