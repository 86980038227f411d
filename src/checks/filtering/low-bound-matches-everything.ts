import { valueAt } from '../../contract/index.ts';
import { defineCheck, type Violation } from '../check.ts';
import { filteredReading } from '../collection/filtered-reading.ts';
import { underQuery } from '../collection/total-violations.ts';

/** A lower bound far below every item, of a thousandth of the smallest value, matches everything: no other unit is guessed. */
export const lowBoundMatchesEverything = defineCheck({
  id: 'filtering/low-bound-matches-everything',
  title: 'a bound in another unit is read in the documented one',
  scope: 'operation',
  needs: ['conformance/body-matches-schema', 'filtering/items-satisfy-the-filter', 'filtering/no-match-is-left-out'],
  appliesTo: ({ collection }) => collection?.filters.some(({ match }) => match === 'at-least') ?? false,
  async *run({ operation, collection, evidence }) {
    yield* collection.judge(async (scope): Promise<readonly Violation[]> => {
      if (scope.depth === 'bare') return [];
      const whole = await scope.reference();
      const filters = (operation.collection?.filters ?? []).filter(({ match, parameter }) => match === 'at-least' && !(parameter.name in scope.base));
      const judged = await Promise.all(
        filters.map(async (filter): Promise<Violation[]> => {
          const middle = valueAt(whole.items[Math.floor(whole.items.length / 2)], filter.field);
          if (typeof middle !== 'number' || !whole.complete) return [];
          const reading = await scope.read({ [filter.parameter.name]: String(Math.floor(middle / 1000)) });
          evidence.add('items expected', whole.items.length);
          const { leftOut, foreign } = filteredReading(operation, whole, reading);
          const exchange = reading.pages[0];
          if ((leftOut.length === 0 && foreign.length === 0) || !reading.complete) return [];
          return [{ message: leftOut.length > 0 ? `${leftOut.length} of ${whole.items.length} items are left out${underQuery(reading)}, which is below all of them` : `${foreign.length} items come only${underQuery(reading)}, and the list without it leaves them out`, expected: `${whole.items.length} items`, received: `${reading.items.length} items`, ...(exchange && { exchange }), promise: filter.parameter.pointer }];
        }),
      );
      return judged.flat();
    });
  },
});
