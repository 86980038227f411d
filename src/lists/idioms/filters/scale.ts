import type { Filter, TimeUnit } from '../../../contract/index.ts';
import { comparisonIdiom } from '../comparisons/index.ts';

type Scaled = Pick<Filter, 'compares' | 'unit'>;

const DAY_MS = 86_400_000;
/** Nanoseconds of one step of the scale that a time is counted on. A date-time is counted in milliseconds. */
const STEPS: Readonly<Record<TimeUnit, bigint>> = {
  milliseconds: 1_000_000n,
  seconds: 1_000_000_000n,
  'date-time': 1_000_000n,
  date: BigInt(DAY_MS) * 1_000_000n,
};
/** Steps of a second. A day is longer than a list stands still. */
const IN_A_SECOND: Readonly<Partial<Record<TimeUnit, number>>> = { milliseconds: 1000, seconds: 1, 'date-time': 1000 };

/** A value as a number on the scale of the parameter, rounded down; `undefined` where it has no place there. */
export function onScale(filter: Scaled, value: unknown): number | undefined {
  const read = comparisonIdiom(filter).read(value, filter.unit);
  if (filter.compares === 'number') return read === undefined ? undefined : Number(read);
  if (filter.compares !== 'instant' || typeof read !== 'bigint') return undefined;
  const step = STEPS[unitOf(filter, value)];
  return Number(read / step - (read % step < 0n ? 1n : 0n));
}

/** A number on the scale as the parameter writes it, beside a value of the field that shows how times are written where the contract does not say. */
export function textOnScale(filter: Scaled, number: number, beside: unknown): string {
  const unit = filter.compares === 'instant' ? unitOf(filter, beside) : undefined;
  if (unit === 'date') return new Date(number * DAY_MS).toISOString().slice(0, 'YYYY-MM-DD'.length);
  return unit === 'date-time' ? new Date(number).toISOString() : String(number);
}

/** Digits of a second that are finer than the scale of a date-time. */
const FINER = /\.\d{3}\d*[1-9]/;

/** A value of the field as the parameter writes it, with every digit of a date-time; `undefined` where it has no place on the scale. */
export function ownText(filter: Scaled, value: unknown): string | undefined {
  const number = onScale(filter, value);
  if (number === undefined) return undefined;
  const isFiner = typeof value === 'string' && unitOf(filter, value) === 'date-time' && FINER.test(value);
  return isFiner ? value : textOnScale(filter, number, value);
}

/** Steps of the scale of a filter in a second; `undefined` where its unit is a day, or is not said, because then no one knows. */
export function stepsInASecond({ unit }: Pick<Filter, 'unit'>): number | undefined {
  return unit && IN_A_SECOND[unit];
}

function unitOf({ unit }: Scaled, value: unknown): TimeUnit {
  return unit ?? (typeof value === 'string' ? 'date-time' : 'milliseconds');
}
