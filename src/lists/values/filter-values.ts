import { type Contract, type Filter, parameterIssues, schemaKeyword, valueAt } from '../../contract/index.ts';
import { fragmentsOf } from './fragments.ts';

/** At most this many values of one filter are tried. */
const MOST_VALUES = 5;

/**
 * Values worth filtering by, as text, the most telling first: taken from the items, so that they work on a provider whose data nobody seeded.
 * Every value keeps to the parameter's schema.
 */
export function filterValues(contract: Contract, filter: Filter, items: readonly unknown[]): string[] {
  const found = items
    .map((item) => valueAt(item, filter.field))
    .filter((value) => value !== undefined && value !== null);
  const texts = candidates(contract, filter, found);
  return texts.filter((text) => parameterIssues(contract, filter.parameter, text).length === 0).slice(0, MOST_VALUES);
}

function candidates(contract: Contract, filter: Filter, found: readonly unknown[]): string[] {
  switch (filter.match) {
    case 'equals':
      return equalValues(contract, filter, found);
    case 'contains':
      return fragmentsOf(
        contract,
        filter.parameter,
        found.filter((value) => typeof value === 'string'),
      );
    case 'at-least':
      return bounds(
        found.filter((value) => typeof value === 'number'),
        1,
      );
    case 'at-most':
      return bounds(
        found.filter((value) => typeof value === 'number'),
        -1,
      );
  }
}

function equalValues(contract: Contract, filter: Filter, found: readonly unknown[]): string[] {
  const listed = schemaKeyword(contract, filter.parameter.schemaPointer, 'enum')?.value;
  if (Array.isArray(listed)) return listed.map(String);
  const distinct = [...new Set(found.map(String))];
  return spread(distinct, 3);
}

/**
 * Between two neighbours in the middle (no item sits on it), then on an item at a quarter and at three quarters, then just past an item: a bound
 * that is rounded to a coarser unit takes that one in again.
 */
function bounds(found: readonly number[], outwards: 1 | -1): string[] {
  const distinct = [...new Set(found)].toSorted((left, right) => left - right);
  const between = gapNearestTheMiddle(distinct);
  const onItems = [distinct[Math.floor(distinct.length / 4)], distinct[Math.floor((distinct.length * 3) / 4)]];
  const inside = distinct.find(
    (value, index) => index >= distinct.length / 2 && value % 1000 > 1 && value % 1000 < 998,
  );
  const justPast = inside === undefined ? undefined : inside + outwards;
  return [...new Set([between, ...onItems, justPast].filter((value) => value !== undefined && value >= 0).map(String))];
}

function gapNearestTheMiddle(sorted: readonly number[]): number | undefined {
  const middle = sorted.length / 2;
  const gaps = sorted.flatMap((value, index) => {
    const next = sorted[index + 1];
    return next !== undefined && next - value >= 2 ? [{ index, bound: Math.floor((value + next) / 2) }] : [];
  });
  return gaps.toSorted((left, right) => Math.abs(left.index - middle) - Math.abs(right.index - middle))[0]?.bound;
}

/** First, middle and last of a list. */
function spread<T>(values: readonly T[], count: number): T[] {
  if (values.length <= count) return [...values];
  return Array.from(
    { length: count },
    (_, place) => values[Math.round((place * (values.length - 1)) / (count - 1))] as T,
  );
}
