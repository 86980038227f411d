import type { SortDirection } from '../../contract/index.ts';
import { defineCheck } from '../check.ts';
import type { Violation } from '../../judgement/index.ts';
import { disorderViolation, distinctKeys, walkSize } from '../../lists/index.ts';
import { choosesDirection } from './parts/is-sorted.ts';

const DIRECTIONS: readonly SortDirection[] = ['ascending', 'descending'];

/** Each direction that can be asked for, alone and beside each key, is kept from the first page to the last. */
export const orderFollowsTheDirection = defineCheck({
  id: 'sorting/order-follows-the-direction',
  title: 'the list follows the direction that is asked for',
  scope: 'operation',
  needs: ['conformance/plain-request-succeeds', 'conformance/body-matches-schema'],
  appliesTo: choosesDirection,
  async *run({ operation: { collection: list }, list: collection, evidence }) {
    const sort = list?.sort;
    if (!sort?.order) return;
    const { order, by, directions, keys } = sort;
    const asked = DIRECTIONS.flatMap((direction) => [
      { direction, key: sort.default.key, query: { [order.name]: directions[direction] } },
      ...Object.keys(by ? keys : {}).map((key) => ({
        direction,
        key,
        query: { ...(by && { [by.name]: key }), [order.name]: directions[direction] },
      })),
    ]);
    yield* collection.judge(async (window): Promise<readonly Violation[]> => {
      const { items } = await window.reference();
      const worthwhile =
        window.depth === 'full'
          ? asked
          : asked.filter(
              ({ direction, query }) => direction !== sort.default.direction && Object.keys(query).length === 1,
            );
      const size = walkSize(items.length, window.largestPage);
      const judged = await Promise.all(
        worthwhile.map(async ({ direction, key, query }) => {
          const ordering = { key: keys[key] ?? '', direction };
          const readings = [
            await window.read(query),
            ...(list?.paging && window.depth !== 'bare' ? [await window.walk(query, size)] : []),
          ];
          return readings.flatMap((reading) => {
            if (distinctKeys(reading.items, ordering.key) < 2) return [];
            evidence.add('neighbours compared', reading.items.length - 1);
            return disorderViolation(reading, ordering, order.pointer);
          });
        }),
      );
      return judged.flat();
    });
  },
});
