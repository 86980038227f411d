import { type Operation, valueAt } from '../../contract/index.ts';
import { defineCheck } from '../check.ts';
import type { Violation } from '../../judgement/index.ts';
import { compareFiltered, type ListQuery, queryPlan, type ListWindow, underQuery } from '../../lists/index.ts';

/** A bound of a range includes the items that lie exactly on it. */
export const boundsAreInclusive = defineCheck({
  id: 'filtering/bounds-are-inclusive',
  title: 'a bound includes what lies exactly on it',
  scope: 'operation',
  needs: ['conformance/body-matches-schema', 'filtering/items-satisfy-the-filter', 'filtering/no-match-is-left-out'],
  appliesTo: ({ collection }) =>
    collection !== undefined &&
    'inclusive-bounds' in collection.promises &&
    collection.filters.some(({ match }) => match === 'at-least' || match === 'at-most'),
  async *run({ operation, list: collection, evidence }) {
    yield* collection.judge(async (window): Promise<readonly Violation[]> => {
      const whole = await window.reference();
      const { single } = queryPlan(operation, window, whole.items);
      const walks = await Promise.all(
        [...single, ...instants(operation, window, whole.items)].map((query) => window.read(query)),
      );
      return walks.flatMap((filtered): Violation[] => {
        if (!whole.complete || !filtered.complete) return [];
        const { onBounds, leftOutOnBounds } = compareFiltered(operation, whole, filtered);
        if (onBounds > 0) evidence.add('items on a bound', onBounds);
        if (leftOutOnBounds.length === 0) return [];
        const exchange = filtered.pages[0];
        return [
          {
            message: `${leftOutOnBounds.length} items exactly on the bound are left out${underQuery(filtered)}`,
            expected: 'the bound included',
            received: { leftOut: leftOutOnBounds.slice(0, 3) },
            ...(exchange && { exchange }),
            promise: operation.collection?.promises['inclusive-bounds'] ?? operation.pointer,
          },
        ];
      });
    });
  },
});

/** A range of one instant, which both bounds include. */
function instants({ collection }: Operation, window: ListWindow, items: readonly unknown[]): ListQuery[] {
  const low = collection?.filters.find(({ match }) => match === 'at-least');
  const high = collection?.filters.find(({ match, field }) => match === 'at-most' && field === low?.field);
  const value = low && valueAt(items[Math.floor(items.length / 2)], low.field);
  if (!low || !high || typeof value !== 'number' || window.depth !== 'full') return [];
  const instant = { [low.parameter.name]: String(value), [high.parameter.name]: String(value) };
  return window.allows(instant) ? [instant] : [];
}
