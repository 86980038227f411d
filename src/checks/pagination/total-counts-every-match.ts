import type { Collection } from '../../contract/index.ts';
import { awaitAll, type Violation } from '../../judgement/index.ts';
import { itemsOf, totalViolations, walkSize, walkSizes } from '../../lists/index.ts';
import { defineCheck } from '../check.ts';
import { placesAlone } from '../probes/index.ts';
import { isPaginated } from './parts/is-paginated.ts';
import { isTotalRightWithoutBound } from './parts/is-total-right-without-bound.ts';

/** The total is the number of items that a walk over all pages finds. Every page says so, for every page size. */
export const totalCountsEveryMatch = defineCheck({
  id: 'pagination/total-counts-every-match',
  title: 'the total is the number of items a walk finds',
  scope: 'operation',
  reads: ['plain-answer', 'items', 'total', 'page-size'],
  guards: ['total'],
  appliesTo: (operation) => isPaginated(operation) && operation.collection?.total !== undefined,
  async *run(context) {
    const { operation, list, evidence } = context;
    yield* list.judge(async (window): Promise<readonly Violation[]> => {
      const whole = await window.reference();
      const walks = await awaitAll(walkSizes(whole.items.length, window).map((size) => window.walk({}, size)));
      const size = walkSize(whole.items.length, window);
      const place = { index: Math.ceil(whole.items.length / size) + 1, size };
      const behind = window.jumps && window.allows({}, place) ? await window.page({}, place) : undefined;
      // A page behind the end has the same total. What else it holds is judged by empty-past-the-end.
      const pastTheEnd =
        behind && itemsOf(operation.contract, operation.collection as Collection, behind.response)
          ? [{ ...whole, size, pages: [behind], complete: false }]
          : [];
      const alone = await awaitAll(
        placesAlone(whole, window)
          .filter((place) => window.jumps && window.allows({}, place))
          .map(async (place) => ({
            ...whole,
            size: place.size,
            pages: [await window.page({}, place)],
            complete: false,
          })),
      );
      const found = totalViolations(operation, [whole, ...walks, ...pastTheEnd, ...alone], evidence);
      const [largest] = whole.pages;
      // Where this very page is right without the bound, the filter is wrong, and total-follows-the-filter judges it.
      return found.some(({ exchange }) => exchange === largest) && (await isTotalRightWithoutBound(context, window))
        ? []
        : found;
    });
  },
});
