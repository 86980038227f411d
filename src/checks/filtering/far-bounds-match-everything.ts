import { restsOn } from '../../contract/index.ts';
import { counted, allViolations, type Violation } from '../../judgement/index.ts';
import { compareFiltered, filterIdiom, underQuery, type Walk } from '../../lists/index.ts';
import { type CheckContext, defineCheck } from '../check.ts';
import { farBounds, type FarBound } from '../probes/index.ts';
import { judgeFarthestBounds } from './parts/judge-farthest-bounds.ts';

/** A list of more pages is read whole once, and not again for each bound. */
const MOST_PAGES = 2;

/** A bound far beyond every item matches everything: zero, a value that would be sensible in another unit, and a time that has not come yet. A number beyond 64 bits may be refused, and else finds items too. */
export const farBoundsMatchEverything = defineCheck({
  id: 'filtering/far-bounds-match-everything',
  title: 'a bound far beyond every item matches everything',
  scope: 'operation',
  reads: ['items', 'page-size', 'filter-field', 'filter', 'matches'],
  appliesTo: ({ collection }) => collection?.filters.some((filter) => filterIdiom(filter).end !== undefined) ?? false,
  async *run(context) {
    yield* context.list.judge(async (window): Promise<readonly Violation[]> => {
      const whole = await window.reference();
      if (window.depth === 'bare' && whole.pages.length > MOST_PAGES) return [];
      const bounds = farBounds(context.operation, window, whole.items);
      return allViolations([
        ...bounds.map(async (bound) => judgeBound(context, bound, { whole, bounded: await window.read(bound.query) })),
        judgeFarthestBounds(context, window, whole),
      ]);
    });
  },
});

function judgeBound(
  { operation, evidence }: CheckContext,
  { filter }: FarBound,
  { whole, bounded }: { readonly whole: Walk; readonly bounded: Walk },
): readonly Violation[] {
  if (!whole.complete || !bounded.complete) return [];
  const { length } = whole.items;
  evidence.add('items expected', length);
  const { leftOut, foreign } = compareFiltered(operation, whole, bounded);
  if (leftOut.length === 0 && foreign.length === 0) return [];
  const exchange = bounded.pages[0];
  return [
    {
      message:
        leftOut.length > 0
          ? `${leftOut.length} of ${length} items are left out${underQuery(bounded)}, which is beyond all of them`
          : `${counted(foreign.length, 'items')} found only${underQuery(bounded)}, and left out of the list without it`,
      expected: counted(length, 'items'),
      received: counted(bounded.items.length, 'items'),
      ...(exchange && { exchange }),
      promise: restsOn(operation.contract, filter.pointer, filter.parameter.pointer),
    },
  ];
}
