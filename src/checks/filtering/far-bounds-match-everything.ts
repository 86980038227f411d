import { type Filter, valueAt } from '../../contract/index.ts';
import { defineCheck } from '../check.ts';
import type { Violation } from '../../judgement/index.ts';
import { compareFiltered, filterIdiom, type ListWindow, underQuery } from '../../lists/index.ts';

/** A list of more pages is read whole once, and not again for each bound. */
const MOST_PAGES = 2;

/** A bound far beyond every item matches everything: zero, a value that would be sensible in another unit, and a time that has not come yet. */
export const farBoundsMatchEverything = defineCheck({
  id: 'filtering/far-bounds-match-everything',
  title: 'a bound far beyond every item matches everything',
  scope: 'operation',
  needs: ['conformance/body-matches-schema', 'filtering/items-satisfy-the-filter', 'filtering/no-match-is-left-out'],
  appliesTo: ({ collection }) =>
    collection?.filters.some(({ match }) => match === 'at-least' || match === 'at-most') ?? false,
  async *run({ operation, list: collection, evidence }) {
    yield* collection.judge(async (window): Promise<readonly Violation[]> => {
      const whole = await window.reference();
      if (window.depth === 'bare' && whole.pages.length > MOST_PAGES) return [];
      const judged = await Promise.all(
        queriesOf(operation.collection?.filters ?? [], window, whole.items).map(
          async ({ filter, text }): Promise<Violation[]> => {
            const walk = await window.read({ [filter.parameter.name]: text });
            if (!whole.complete || !walk.complete) return [];
            evidence.add('items expected', whole.items.length);
            const { leftOut, foreign } = compareFiltered(operation, whole, walk);
            if (leftOut.length === 0 && foreign.length === 0) return [];
            const exchange = walk.pages[0];
            return [
              {
                message:
                  leftOut.length > 0
                    ? `${leftOut.length} of ${whole.items.length} items are left out${underQuery(walk)}, which is beyond all of them`
                    : `${foreign.length} items come only${underQuery(walk)}, and the list without it leaves them out`,
                expected: `${whole.items.length} items`,
                received: `${walk.items.length} items`,
                ...(exchange && { exchange }),
                promise: filter.parameter.pointer,
              },
            ];
          },
        ),
      );
      return judged.flat();
    });
  },
});

/** Bounds that the window itself does not set. */
function queriesOf(
  filters: readonly Filter[],
  window: ListWindow,
  items: readonly unknown[],
): { filter: Filter; text: string }[] {
  // Where a list moves, as little as possible is read beside it: a lower bound shows as well where it stands still.
  const worthwhile = filters.filter(
    ({ parameter, match }) => !(parameter.name in window.base) && (window.depth !== 'bare' || match === 'at-most'),
  );
  return worthwhile.flatMap((filter) => {
    const middle = valueAt(items[Math.floor(items.length / 2)], filter.field);
    if (typeof middle !== 'number') return [];
    return filterIdiom(filter)
      .matchingAll(middle)
      .map((value) => ({ filter, text: String(value) }))
      .filter(({ text }) => window.allows({ [filter.parameter.name]: text }));
  });
}
