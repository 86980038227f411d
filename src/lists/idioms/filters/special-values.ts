import { type Filter, valueAt } from '../../../contract/index.ts';
import type { AppliedFilter, FilterStanding } from './filter-idiom.ts';

/** Texts that stand for "has no value" and "has any value" in a filter. */
export function specialTexts({ none, some }: Pick<Filter, 'none' | 'some'>): string[] {
  return [none, some].filter((text) => text !== undefined);
}

/**
 * How an item stands to a text that is no value but asks whether there is one; `undefined` for a plain value. Nobody says whether an empty text is a
 * value, nor what an item is that has this very text.
 */
export function specialStanding(item: unknown, { filter, text }: AppliedFilter): FilterStanding | undefined {
  if (!specialTexts(filter).includes(text)) return undefined;
  const value = valueAt(item, filter.field);
  const isNothing = value === null || value === undefined;
  if (value === '' || (!isNothing && String(value) === text)) return 'open';
  const isMissing = isNothing || (Array.isArray(value) && value.length === 0);
  return isMissing === (text === filter.none) ? 'inside' : 'outside';
}
