import type { Operation } from '../../contract/index.ts';
import { awaitAll, type Violation } from '../../judgement/index.ts';
import { compareFiltered, underQuery } from '../../lists/index.ts';
import { defineCheck } from '../check.ts';
import { anyQueries } from '../probes/index.ts';

/** A value that stands for no filter, such as `all`, gives at least the list that comes without the filter, and exactly that where no default filters. */
export const anyValueFiltersNothing = defineCheck({
  id: 'filtering/any-value-filters-nothing',
  title: 'a value that stands for no filter filters nothing',
  scope: 'operation',
  reads: ['plain-answer', 'items', 'page-size', 'filter-field'],
  appliesTo: ({ collection }: Operation) => collection?.filters.some(({ any }) => any !== undefined) ?? false,
  async *run({ operation, list, evidence }) {
    yield* list.judge(async (window): Promise<readonly Violation[]> => {
      const plain = await window.reference();
      const judged = anyQueries(operation, window).map(async ({ filter, query }): Promise<Violation[]> => {
        const unfiltered = await window.read(query);
        if (!plain.complete || !unfiltered.complete) return [];
        evidence.add('items expected', plain.items.length);
        const { leftOut, foreign } = compareFiltered(operation, plain, unfiltered);
        const added = filter.default === undefined ? foreign : [];
        if (leftOut.length === 0 && added.length === 0) return [];
        const [exchange] = unfiltered.pages;
        return [
          {
            message: `${leftOut.length} of ${plain.items.length} items are left out and ${added.length} come only${underQuery({ query })}, which stands for no filter`,
            expected: `${plain.items.length} items`,
            received: `${unfiltered.items.length} items`,
            ...(exchange && { exchange }),
            promise: `${filter.pointer}/any`,
          },
        ];
      });
      return (await awaitAll(judged)).flat();
    });
  },
});
