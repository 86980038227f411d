import { defineCheck, type Violation } from '../check.ts';
import { itemsOf } from '../collection/items-of.ts';
import { isPaginated } from './is-paginated.ts';

/** Where no page size is asked for, a page holds the documented default number of items, or all there are. */
export const defaultSizeIsDocumented = defineCheck({
  id: 'pagination/default-size-is-documented',
  title: 'a page of the default size holds what it promises',
  scope: 'operation',
  needs: ['conformance/plain-request-succeeds', 'conformance/body-matches-schema', 'pagination/count-equals-items'],
  appliesTo: isPaginated,
  async *run({ operation: { contract, collection: list }, collection, evidence }) {
    if (!list?.paging) return;
    const { defaultSize, size } = list.paging;
    yield* collection.judge(async (scope): Promise<readonly Violation[]> => {
      const whole = await scope.reference();
      const exchange = await scope.ask({}, 'a page of the default size');
      const items = itemsOf(contract, list, exchange.response);
      if (!items) return [];
      evidence.add('default pages measured');
      if (whole.items.length < defaultSize) evidence.note(`fewer than ${defaultSize} items are there: only a smaller default would show`);
      const due = Math.min(defaultSize, whole.items.length);
      if (items.length === due) return [];
      return [
        {
          message: `without ${size.name} a page holds ${items.length} items, and the default of ${defaultSize} leaves ${due} of ${whole.items.length}`,
          expected: due,
          received: items.length,
          at: list.items,
          exchange,
          promise: size.schemaPointer,
        },
      ];
    });
  },
});
