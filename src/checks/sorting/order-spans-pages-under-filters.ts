import { defineCheck } from '../check.ts';
import { awaitAll, type Violation } from '../../judgement/index.ts';
import { disorderViolation, distinctKeys, queryPlan, walkSize } from '../../lists/index.ts';
import { choosesDirection } from './parts/is-sorted.ts';

/** Under a filter the order is kept from the first page to the last, in both directions. */
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
    const key = sort.keys[sort.default.key] ?? '';
    const opposite = sort.default.direction === 'ascending' ? 'descending' : 'ascending';
    yield* list.judge(async (window): Promise<readonly Violation[]> => {
      const { items } = await window.reference();
      const { each, combined, eachReversed, combinedReversed } = queryPlan(operation, window, items);
      const filtered = [...each, ...combined.slice(-1)];
      const walks = [
        ...filtered.map((query) => ({ query, direction: sort.default.direction })),
        ...[...eachReversed, ...combinedReversed].map((query) => ({ query, direction: opposite }) as const),
      ];
      const judged = await awaitAll(
        walks.map(async ({ query, direction }) => {
          const whole = await window.read(query);
          if (distinctKeys(whole.items, key) < 2) return [];
          const walk = await window.walk(query, walkSize(whole.items.length, window));
          evidence.add('neighbours compared', walk.items.length - 1);
          return disorderViolation(
            walk,
            { key, direction },
            direction === sort.default.direction ? `${sort.pointer}/default` : (sort.order?.pointer ?? sort.pointer),
          );
        }),
      );
      return judged.flat();
    });
  },
});
