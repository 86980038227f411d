import { defineDerivation } from './derivation.ts';
import { changePage } from '../changes/index.ts';
import { listFault, pagedListsOf } from './lists-of.ts';

/** Where no page is asked for, another one than the first comes; or the first page is not the beginning. */
export const firstPageOther = defineDerivation({
  name: 'first-page-other',
  *derive(contract) {
    for (const operation of pagedListsOf(contract)) {
      const {
        page: { name, pointer },
        first,
        size,
      } = operation.collection.paging;
      const isAsked = (
        ask: { request: { query: readonly (readonly [string, string])[] } },
        parameter: string,
      ): boolean => ask.request.query.some(([sent]) => sent === parameter);
      yield {
        ...listFault(
          operation,
          { way: 'omitted', title: `without ${name} the second page comes`, change: ({ answer }) => answer() },
          pointer,
        ),
        wrap: changePage(({ ask, answer }) =>
          isAsked(ask, name) || !isAsked(ask, size.name) ? answer() : answer({ [name]: first + 1 }),
        ),
      };
    }
  },
});
