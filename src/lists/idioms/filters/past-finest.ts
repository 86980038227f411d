import type { Filter } from '../../../contract/index.ts';

/** A date-time that is finer than a millisecond, up to a last digit that can be raised. */
const FINEST = /^(.*\.\d{3}\d*)([1-8])(?=Z|[+-])/;

/** A lower bound that is later than an item by the last digit of its time: a provider that cuts it to milliseconds takes the item in again. */
export function pastFinest(values: readonly unknown[], { unit }: Pick<Filter, 'unit'>): string | undefined {
  if (unit !== 'date-time') return undefined;
  const item = values.find((value): value is string => typeof value === 'string' && FINEST.test(value));
  return item?.replace(FINEST, (_, before: string, digit: string) => `${before}${Number(digit) + 1}`);
}
