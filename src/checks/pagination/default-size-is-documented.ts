import { defineCheck } from '../check.ts';
import type { Violation } from '../../judgement/index.ts';
import {
  againstTheDefaultOrder,
  itemsOf,
  type ListQuery,
  pageNumber,
  queryPlan,
  underQuery,
} from '../../lists/index.ts';
import { isPaginated } from './parts/is-paginated.ts';

/** Where no page size is asked for, a page holds the documented default number of items, or what is left; on the first page and the next, with and without a filter. */
export const defaultSizeIsDocumented = defineCheck({
  id: 'pagination/default-size-is-documented',
  title: 'a page of the default size holds what it promises',
  scope: 'operation',
  needs: [
    'conformance/plain-request-succeeds',
    'conformance/body-matches-schema',
    'pagination/count-equals-items',
    'pagination/offset-counts-pages',
    'pagination/pages-make-the-whole',
  ],
  appliesTo: isPaginated,
  async *run({ operation, list: collection, evidence }) {
    const { contract, collection: list } = operation;
    if (!list?.paging) return;
    const { defaultSize, size, page } = list.paging;
    const secondPage = { [page.name]: String(pageNumber(list.paging, { index: 1, size: defaultSize })) };
    yield* collection.judge(async (window): Promise<readonly Violation[]> => {
      const whole = await window.reference();
      if (window.label === 'unbounded' && whole.items.length < defaultSize)
        evidence.note(`fewer than ${defaultSize} items are there: only a smaller default would show`);
      const { each, eachReversed } = queryPlan(operation, window, whole.items);
      const filtered = [...each, ...againstTheDefaultOrder(operation, [{}]), ...eachReversed.slice(0, 1)];
      const asked = [
        { query: {}, before: 0 },
        { query: secondPage, before: defaultSize },
        ...filtered.map((query) => ({ query, before: 0 })),
      ];
      const judged = await Promise.all(
        asked.map(async ({ query, before }): Promise<Violation[]> => {
          const exchange = await window.ask(query, 'a page of the default size');
          const items = itemsOf(contract, list, exchange.response);
          const all = await window.read(withoutPage(query, page.name));
          if (!items || !all.complete) return [];
          evidence.add('default pages measured');
          const due = Math.max(0, Math.min(defaultSize, all.items.length - before));
          if (items.length === due) return [];
          return [
            {
              message: `without ${size.name}${underQuery({ query })} a page holds ${items.length} items, and the default of ${defaultSize} leaves ${due} of ${all.items.length}`,
              expected: due,
              received: items.length,
              at: list.items,
              exchange,
              promise: size.schemaPointer,
            },
          ];
        }),
      );
      return judged.flat();
    });
  },
});

function withoutPage(query: ListQuery, page: string): ListQuery {
  return Object.fromEntries(Object.entries(query).filter(([name]) => name !== page));
}
