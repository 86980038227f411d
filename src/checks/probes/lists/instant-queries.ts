import { type Filter, type Operation, valueAt } from '../../../contract/index.ts';
import {
  againstTheDefaultByKey,
  onScale,
  ownText,
  stepsInASecond,
  type ListQuery,
  type ListWindow,
} from '../../../lists/index.ts';
import { ownValues } from './own-values.ts';

type Ends = readonly [low: Filter, high: Filter];

/**
 * Ranges whose ends lie on items, for each field with two ends: of one instant, alone and beside what else finds the same item in the other
 * direction; and one that a rounded end makes lose an item. None where a window allows few requests.
 */
export function instantQueries(operation: Operation, window: ListWindow, items: readonly unknown[]): ListQuery[] {
  if (window.depth !== 'full') return [];
  const queries = rangesOf(operation).flatMap((ends) => {
    const item = items[Math.floor(items.length / 2)];
    return rangeOf(ends, [item, item]).flatMap((instant) => [
      instant,
      ...againstTheDefaultByKey(operation, [{ ...ownValues(operation, item), ...instant }]),
      ...roundedRange(ends, items),
    ]);
  });
  return queries.filter((query) => window.allows(query));
}

/** Of each field the bounds that include what lies on them. */
function rangesOf({ collection }: Operation): Ends[] {
  const { filters = [] } = collection ?? {};
  const lows = filters.filter(({ match }) => match === 'at-least');
  return lows.flatMap((low) =>
    filters
      .filter(({ match, field }) => match === 'at-most' && field === low.field)
      .slice(0, 1)
      .map((high): Ends => [low, high]),
  );
}

function rangeOf([low, high]: Ends, [first, last]: readonly [unknown, unknown]): ListQuery[] {
  const from = ownText(low, valueAt(first, low.field));
  const to = ownText(high, valueAt(last, high.field));
  return from === undefined || to === undefined ? [] : [{ [low.parameter.name]: from, [high.parameter.name]: to }];
}

/** From an item that is lost where the bound is rounded up, to one that is lost where it is rounded down or cut. */
function roundedRange(ends: Ends, items: readonly unknown[]): ListQuery[] {
  const [{ field }] = ends;
  const unit = stepsInASecond(ends[0]) ?? 1;
  const known = items
    .flatMap((item) => ({ item, at: onScale(ends[0], valueAt(item, field)) ?? Number.NaN }))
    .filter(({ at }) => at % unit !== 0 && !Number.isNaN(at))
    .toSorted((one, other) => one.at - other.at);
  const isRoundedUp = (at: number): boolean => Math.round(at / unit) * unit > at;
  const first = known.slice(Math.floor(known.length / 3)).find(({ at }) => isRoundedUp(at));
  const last = first && known.find(({ at }) => at > first.at && !isRoundedUp(at));
  return last ? rangeOf(ends, [first.item, last.item]) : [];
}
