import type { MoreField } from './model/index.ts';

/** What stands at the end of a list where else the next page is named: no text, or what reads as none. A cursor of 0 ends the list in Redis. */
const NO_PAGE = ['', 'null', 'false', '0'];

/**
 * Whether what a page says at its `more` field means that another page follows; `undefined` where it means neither. A field that holds the next page
 * is empty or absent at the end.
 */
export function moreMeant(said: unknown, { value }: Pick<MoreField, 'value'>): boolean | undefined {
  if (value === undefined) return !NO_PAGE.includes(String(said ?? ''));
  return said === undefined || said === null || typeof said === 'object' ? undefined : String(said) === String(value);
}
