import { defineCheck } from '../check.ts';
import type { Violation } from '../../judgement/index.ts';
import {
  againstTheDefaultOrder,
  type ListQuery,
  multisetDifference,
  queryPlan,
  type Walk,
  type ListWindow,
  underQuery,
  walkSize,
  walkSizes,
} from '../../lists/index.ts';
import { isPaginated } from './parts/is-paginated.ts';

/** The pages of any size, laid together, hold the same items as the largest pages do: none lost, none repeated. */
export const pagesMakeTheWhole = defineCheck({
  id: 'pagination/pages-make-the-whole',
  title: 'pages together hold every item once',
  scope: 'operation',
  needs: [
    'conformance/plain-request-succeeds',
    'conformance/body-matches-schema',
    'pagination/page-keeps-to-its-size',
    'pagination/pages-are-full',
    'pagination/empty-past-the-end',
  ],
  appliesTo: isPaginated,
  async *run({ operation, list: collection, evidence }) {
    yield* collection.judge(async (window): Promise<readonly Violation[]> => {
      const { items } = await window.reference();
      const { each, combined, combinedReversed } = queryPlan(operation, window, items);
      const queries = [
        {},
        ...againstTheDefaultOrder(operation, [{}]),
        ...each,
        ...combined.slice(-1),
        ...combinedReversed,
      ];
      const compared = await Promise.all(queries.map((query) => compare(window, query)));
      return compared.flat().flatMap(({ whole, walk }): Violation[] => {
        if (!whole.complete || !walk.complete) {
          evidence.note(
            `the ${window.label} list is long: ${walk.pages.length} of its pages of ${walk.size} were looked at`,
          );
          return [];
        }
        evidence.add('pages walked', walk.pages.length);
        evidence.add('items compared', walk.items.length);
        const { missing, surplus } = multisetDifference(whole.items, walk.items);
        if (missing.length === 0 && surplus.length === 0) return [];
        const exchange = walk.pages.at(-1);
        return [
          {
            message: `pages of ${walk.size} hold ${walk.items.length} items${underQuery(walk)}: ${missing.length} of the whole list are lost and ${surplus.length} repeated or foreign`,
            expected: `the ${whole.items.length} items of one walk in the largest pages`,
            received: { lost: missing.slice(0, 3), repeated: surplus.slice(0, 3) },
            ...(exchange && { exchange }),
            promise: operation.collection?.paging?.pointer ?? operation.pointer,
          },
        ];
      });
    });
  },
});

async function compare(window: ListWindow, query: ListQuery): Promise<{ whole: Walk; walk: Walk }[]> {
  const whole = await window.read(query);
  const unfiltered = Object.keys(query).length === 0;
  const sizes = unfiltered ? walkSizes(whole.items.length, window) : [walkSize(whole.items.length, window.largestPage)];
  return Promise.all(sizes.map(async (size) => ({ whole, walk: await window.walk(query, size) })));
}
