import { defineCheck } from '../check.ts';
import { allViolations, type Violation } from '../../judgement/index.ts';
import {
  askAgainstTheDefault,
  disorderViolation,
  promiseOfDisorder,
  queryPlan,
  showsOrder,
  walkInPages,
} from '../../lists/index.ts';
import { keysUnderFilters } from '../probes/index.ts';
import { isComparable } from './parts/is-comparable.ts';
import { choosesDirection } from './parts/is-sorted.ts';

/** Under a filter the order is kept from the first page to the last, in both directions and by other keys. */
export const orderSpansPagesUnderFilters = defineCheck({
  id: 'sorting/order-spans-pages-under-filters',
  title: 'the order spans all pages under a filter',
  scope: 'operation',
  reads: [
    'items',
    'sort-key',
    'filter',
    'default-order',
    'direction',
    'page-size',
    'pages',
    'full-pages',
    'end',
    'whole-list',
  ],
  appliesTo: (operation) =>
    choosesDirection(operation) &&
    operation.collection?.paging !== undefined &&
    operation.collection.filters.length > 0,
  async *run({ operation, list, evidence }) {
    const sort = operation.collection?.sort;
    if (!sort) return;
    const other = askAgainstTheDefault(sort)?.terms ?? [];
    yield* list.judge(async (window): Promise<readonly Violation[]> => {
      const { items } = await window.reference();
      const { paged, eachReversed, combinedReversed } = queryPlan(operation, window, items);
      const filtered = sort.default.length > 0 ? paged : [];
      const walks = [
        ...filtered.map((query) => ({ query, terms: sort.default, isAskedFor: false })),
        ...[...eachReversed, ...combinedReversed].map((query) => ({ query, terms: other, isAskedFor: true })),
        ...keysUnderFilters(operation, window, items).inPages.map((order) => ({ ...order, isAskedFor: true })),
      ].filter(({ terms }) => isComparable(terms, evidence));
      return allViolations(
        walks.map(async ({ query, terms, isAskedFor }) => {
          const walk = await walkInPages(operation, window, query);
          if (!showsOrder(walk.items, terms)) return [];
          evidence.add('neighbours compared', walk.items.length - 1);
          return disorderViolation(walk, terms, promiseOfDisorder(sort, isAskedFor));
        }),
      );
    });
  },
});
