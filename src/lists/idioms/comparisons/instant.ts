import { type CountedUnit, isCountedUnit, isWholeText, type TimeUnit } from '../../../contract/index.ts';
import { byValue } from './by-value.ts';
import type { ComparisonIdiom } from './comparison-idiom.ts';

const NANOSECONDS: Readonly<Record<CountedUnit, number>> = { milliseconds: 1e6, seconds: 1e9 };
/** A time without an offset is taken for UTC: within one list all of them mean the same zone. */
const WRITTEN = /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2}(?::\d{2})?)(?:\.(\d+))?\s?([Zz]|[+-]\d{2}:?\d{2})?)?$/;
const COUNTED = /^-?\d+(\.\d+)?$/;

/** Times, whatever their offset and however many digits their seconds have; numbers are counted in the unit. */
export const instant: ComparisonIdiom = {
  read: (value, unit = 'milliseconds') => {
    if (typeof value === 'bigint' || typeof value === 'number') return counted(value, unit);
    if (typeof value !== 'string') return undefined;
    return COUNTED.test(value) ? counted(isWholeText(value) ? BigInt(value) : Number(value), unit) : written(value);
  },
  compare: byValue,
};

function counted(value: number | bigint, unit: TimeUnit): bigint | undefined {
  if (!isCountedUnit(unit)) return undefined;
  const scale = NANOSECONDS[unit];
  const whole = typeof value === 'bigint' ? value : BigInt(Math.floor(value));
  const fraction = typeof value === 'bigint' ? 0 : Math.round((value - Math.floor(value)) * scale);
  return whole * BigInt(scale) + BigInt(fraction);
}

const MOST_TIMES = 10_000;
const known = new Map<string, bigint | undefined>();

/** Kept, because the same times are compared in every answer that lists them. */
function written(text: string): bigint | undefined {
  if (known.has(text)) return known.get(text);
  if (known.size >= MOST_TIMES) known.clear();
  const moment = parsed(text);
  known.set(text, moment);
  return moment;
}

function parsed(text: string): bigint | undefined {
  const [, day, time = '00:00:00', fraction = '', offset = 'Z'] = WRITTEN.exec(text) ?? [];
  if (day === undefined) return undefined;
  const zone = offset.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  // A leap second is the last moment before the next minute.
  const leap = time.endsWith(':60');
  const milliseconds = Date.parse(`${day}T${leap ? time.replace(/60$/, '59') : time}${zone}`);
  if (Number.isNaN(milliseconds)) return undefined;
  return BigInt(milliseconds) * 1_000_000n + (leap ? 999_999_999n : BigInt(fraction.padEnd(9, '0').slice(0, 9)));
}
