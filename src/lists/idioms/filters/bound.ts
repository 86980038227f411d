import { addToNumberText, type Filter, isCountedUnit } from '../../../contract/index.ts';
import { byValue } from '../comparisons/by-value.ts';
import { byCodePoint } from '../comparisons/text.ts';
import { comparisonIdiom } from '../comparisons/index.ts';
import type { AppliedFilter, FilterStanding } from './filter-idiom.ts';
import { onFractions } from './on-fractions.ts';
import { pastFinest } from './past-finest.ts';
import { onScale, ownText, stepsInASecond, textOnScale } from './scale.ts';
import { BEYOND_64_BITS } from '../../values/beyond-64-bits.ts';
import { type Gap, wholeUnitBetween } from './whole-unit-between.ts';

type End = 'lower' | 'upper';

const DIGITS = /^-?\d+(\.\d+)?$/;

/** How a value stands to one end of a range. What has no value is outside; `open` is what no one promises how it compares. */
export function boundStanding(value: unknown, { filter, text }: AppliedFilter, end: End): FilterStanding {
  const { compares, unit } = filter;
  if (value === null || value === undefined) return 'outside';
  if (
    compares === 'undocumented' ||
    (compares === 'instant' && unit === undefined && isCounted(value) !== isCounted(text))
  )
    return 'open';
  const idiom = comparisonIdiom(filter);
  const [own, bound] = [idiom.read(value, unit), idiom.read(text, unit)];
  if (bound === undefined) return 'open';
  if (own === undefined) return 'outside';
  const order = idiom.compare(own, bound);
  if (order === undefined) return 'open';
  if (order === 0) return 'edge';
  return order > 0 === (end === 'lower') ? 'inside' : 'outside';
}

/** Whether a time is a number and no date-time. Without a unit the two cannot be compared. */
function isCounted(value: unknown): boolean {
  return typeof value !== 'string' || DIGITS.test(value);
}

/**
 * Bounds that part the values, as text: first between two neighbours near the middle, where no item is, and for an upper end where a day or an hour
 * begins. Then on a fraction, on 0, and on the items at a quarter and at three quarters. Last just past an item, because a bound that is rounded to a
 * coarser unit takes that item in again.
 */
export function boundsWithin(values: readonly unknown[], filter: Filter, end: End): string[] {
  if (values.some((value) => typeof value === 'bigint')) return onIntegers(values, end);
  const numbers = values.flatMap((value) => onScale(filter, value) ?? []);
  if (numbers.length === 0) return filter.compares === 'text' ? onTexts(values.map(String)) : [];
  const sorted = [...new Set(numbers)].toSorted((left, right) => left - right);
  const textsOf = (...bounds: readonly (number | undefined)[]) =>
    bounds.flatMap((bound) => (bound === undefined ? [] : [textOnScale(filter, bound, values[0])]));
  const onItems = fractionFirst(quarters(sorted), sorted, filter).flatMap(
    (bound) =>
      ownText(
        filter,
        values.find((value) => onScale(filter, value) === bound),
      ) ?? [],
  );
  const [onFraction, pastFraction] = onFractions(values, filter);
  const past = pastFraction ?? (end === 'lower' ? pastFinest(values, filter) : undefined);
  return [
    ...new Set([
      ...textsOf(gapNearestTheMiddle(sorted, filter, end)),
      ...(onFraction === undefined ? [] : [onFraction]),
      ...textsOf(zeroOf(sorted, end)),
      ...onItems,
      ...(past === undefined ? textsOf(justPastAnItem(sorted, end)) : [past]),
    ]),
  ];
}

/**
 * Numbers of which a double holds only some: bounds on items, with all their digits, and one just past an item. Large ones are tried at both ends and in the
 * middle, because some are rounded up and some down.
 */
function onIntegers(values: readonly unknown[], end: End): string[] {
  const integers = values.filter((value) => typeof value === 'bigint' || Number.isInteger(value)) as (
    number | bigint
  )[];
  const texts = [...new Set(integers.toSorted(byValue).map(String))];
  const large = [
    ...new Set(
      integers
        .filter((value) => typeof value === 'bigint')
        .toSorted(byValue)
        .map(String),
    ),
  ];
  const past = large.find((text) => isRoundedPast(text, end)) ?? texts[Math.floor(texts.length / 2)];
  const bounds = [
    ...quarters(texts),
    past && addToNumberText(past, end === 'lower' ? 1 : -1),
    large.at(-1),
    large[0],
    large[Math.floor(large.length / 2)],
  ];
  return [...new Set(bounds)].filter((text) => text !== undefined);
}

/** Whether a double takes a number for one that the next bound lets in. */
function isRoundedPast(text: string, end: End): boolean {
  const rounded = BigInt(Number(text));
  return end === 'lower' ? rounded > BigInt(text) : rounded < BigInt(text);
}

function onTexts(texts: readonly string[]): string[] {
  return quarters([...new Set(texts)].toSorted(byCodePoint)).filter((text) => text !== undefined);
}

function quarters<T>(sorted: readonly T[]): (T | undefined)[] {
  return [sorted[Math.floor(sorted.length / 4)], sorted[Math.floor((sorted.length * 3) / 4)]];
}

/** One with a part of a second comes first, a further one where none of them has any: a provider that cuts it leaves that item out. */
function fractionFirst(
  chosen: readonly (number | undefined)[],
  sorted: readonly number[],
  filter: Filter,
): readonly (number | undefined)[] {
  const steps = stepsInASecond(filter) ?? 1;
  const hasFraction = (value = 0): boolean => value % steps !== 0;
  const fine = sorted.filter(hasFraction);
  const first = chosen.find(hasFraction) ?? fine[Math.floor(fine.length / 2)];
  return first === undefined ? chosen : [first, ...chosen];
}

/** Zero, where it is the smallest value, and as an upper end where some values are smaller: programs take a bound of 0 for none, or its items for those without a value. */
function zeroOf([smallest = 1, ...others]: readonly number[], end: End): number | undefined {
  const isTelling = smallest === 0 || (end === 'upper' && smallest < 0 && others.some((value) => value > 0));
  return isTelling && others.length > 0 ? 0 : undefined;
}

function gapNearestTheMiddle(sorted: readonly number[], filter: Filter, end: End): number | undefined {
  const middle = sorted.length / 2;
  const gaps = sorted.flatMap((value, index) => {
    const next = sorted[index + 1];
    return next !== undefined && next - value >= 2
      ? [{ off: Math.abs(index - middle), gap: [value, next] as Gap }]
      : [];
  });
  const nearest = gaps.toSorted((left, right) => left.off - right.off);
  const [first] = nearest;
  if (first === undefined) return undefined;
  const near = nearest.filter(({ off }) => off <= Math.max(first.off, middle / 2)).map(({ gap }) => gap);
  const [from, to] = first.gap;
  return (end === 'upper' ? wholeUnitBetween(near, filter) : undefined) ?? Math.floor((from + to) / 2);
}

/** One unit past an item that is not within one unit of a whole thousand, so that rounding to thousands changes sides. */
function justPastAnItem(sorted: readonly number[], end: End): number | undefined {
  const item = sorted.find((value, index) => index >= sorted.length / 2 && value % 1000 > 1 && value % 1000 < 998);
  if (item === undefined) return undefined;
  return end === 'lower' ? item + 1 : item - 1;
}

/** Zero, and a value that would be sensible in a unit a thousand times as large; for a date-time its beginning. Last the smallest one that may be sent, where its sign may be lost. */
export function farBelow(middle: unknown, filter: Filter): string[] {
  const number = onScale(filter, middle);
  if (number === undefined) return [];
  const { minimum } = filter.parameter.schema;
  const signed = filter.unit === undefined && typeof minimum === 'number' && minimum < 0 ? [minimum] : [];
  return [0, Math.floor(number / 1000), ...signed].map((bound) => textOnScale(filter, bound, middle));
}

/** For a time this is a moment that has not come yet: where it is counted, the last one of as many digits, which lies centuries ahead. */
export function farAbove(middle: unknown, filter: Filter): string[] {
  const number = onScale(filter, middle);
  if (number === undefined) return [];
  const last = isCountedUnit(filter.unit) && number > 0 ? 10 ** String(Math.floor(number)).length - 1 : 0;
  return [textOnScale(filter, Math.max(last, number * 2), middle)];
}

/**
 * Before all times, and a sensible time in a unit a thousand times as large: a provider that takes a small number for seconds finds something there.
 * Nothing where no unit is said.
 */
export function inLargerUnit(values: readonly unknown[], filter: Filter): string[] {
  if (!isCountedUnit(filter.unit)) return [];
  const numbers = values.flatMap((value) => onScale(filter, value) ?? []);
  const bound = Math.floor(Math.max(...numbers) / 1000);
  return bound > 0 && bound < Math.min(...numbers) ? [textOnScale(filter, bound, values[0])] : [];
}

/**
 * A time in the middle in a unit a thousandth as large, which lies after all times: a provider that takes a large number for that unit finds what comes
 * after it. Nothing where no unit is said.
 */
export function inSmallerUnit(values: readonly unknown[], filter: Filter): string[] {
  if (!isCountedUnit(filter.unit)) return [];
  const sorted = values.flatMap((value) => onScale(filter, value) ?? []).toSorted((one, other) => one - other);
  const bound = (sorted[Math.floor(sorted.length / 2)] ?? 0) * 1000;
  return bound > (sorted.at(-1) ?? 0) && Number.isSafeInteger(bound) ? [textOnScale(filter, bound, values[0])] : [];
}

/** Zero, and for a time -1, where every value is larger: programs take them for no bound at all. */
export function zeroBelow(values: readonly unknown[], filter: Filter): string[] {
  const numbers = values.flatMap((value) => onScale(filter, value) ?? []);
  const zero = numbers.length > 0 && Math.min(...numbers) > 1 ? textOnScale(filter, 0, values[0]) : undefined;
  return zero === '0' ? [zero, ...(isCountedUnit(filter.unit) ? ['-1'] : [])] : [];
}

/** Lower bounds that match nothing. One just above every item may be passed by an item that arrives meanwhile. */
export function aboveAll(values: readonly unknown[], filter: Filter): string[] {
  return [
    ...notYet(values, filter),
    ...inSmallerUnit(values, filter),
    ...beyond64Bits(values, filter),
    ...ofMoreDigits(values, filter),
  ];
}

/** For a number that is no time one of two digits more, which comes before most of them where they are compared as texts. New items do not reach it soon. */
function ofMoreDigits(values: readonly unknown[], filter: Filter): string[] {
  const numbers = values.flatMap((value) => onScale(filter, value) ?? []);
  const largest = Math.floor(Math.max(0, ...numbers));
  if (filter.unit !== undefined || numbers.length === 0 || !Number.isSafeInteger(largest * 100)) return [];
  return [textOnScale(filter, 10 ** (String(largest).length + 1), values[0])];
}

/** For a counted time a number beyond 64 bits: a program that lets it wrap round reads one before all times. */
function beyond64Bits(values: readonly unknown[], filter: Filter): string[] {
  const isTimed = values.some((value) => onScale(filter, value) !== undefined);
  return isTimed && isCountedUnit(filter.unit) ? [BEYOND_64_BITS] : [];
}

/** For a time a moment that has not come yet, which no item passes meanwhile; nothing where no unit is said. */
export function notYet(values: readonly unknown[], filter: Filter): string[] {
  if (filter.unit === undefined) return [];
  const timed = values.filter((value) => onScale(filter, value) !== undefined);
  const at = (value: unknown): number => onScale(filter, value) ?? 0;
  const latest = timed.reduce((one, other) => (at(other) > at(one) ? other : one), timed[0]);
  return timed.length === 0 ? [] : farAbove(latest, filter);
}

/** The smallest value on the scale, less one step where the bound itself would match; nothing for values without a scale. */
export function belowTheSmallest(values: readonly unknown[], filter: Filter, less: 0 | 1): string[] {
  const numbers = values.flatMap((value) => onScale(filter, value) ?? []);
  return numbers.length === 0
    ? []
    : [
        textOnScale(
          filter,
          Math.floor(Math.min(...numbers)) - less,
          values.find((value) => value !== null),
        ),
      ];
}
