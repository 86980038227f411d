import { type Filter, valueAt } from '../../../contract/index.ts';

/** Whether an item lies exactly on the bound that is asked for. A moment may be written in several ways. */
export function isOnBound({ field, unit }: Filter, item: unknown, bound: unknown): boolean {
  const value = valueAt(item, field);
  if (unit !== 'date-time') return String(value) === String(bound);
  return Date.parse(String(value)) === Date.parse(String(bound));
}
