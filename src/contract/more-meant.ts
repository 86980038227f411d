import type { MoreField } from './model/index.ts';

/**
 * Whether what a page says at its `more` field means that another page follows; `undefined` where it means neither. A field that holds the next page
 * is empty or absent at the end.
 */
export function moreMeant(said: unknown, { value }: Pick<MoreField, 'value'>): boolean | undefined {
  if (value === undefined) return said !== undefined && said !== null && said !== '';
  return said === undefined || said === null || typeof said === 'object' ? undefined : String(said) === String(value);
}
