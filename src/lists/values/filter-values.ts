import { type Contract, type Filter, readParameter, valueAt } from '../../contract/index.ts';
import { allowsText } from '../askable/index.ts';
import { filterIdiom } from '../idioms/filters/index.ts';
import { isShortText } from './short-text.ts';

/** At most this many values of one filter are tried. */
const MOST_VALUES = 5;

/**
 * Values worth filtering by, as text, the most telling first. They are taken from the items, so that they work on a provider whose data
 * nobody seeded. Every one keeps to the schema of the parameter, is short enough for a URL, and is read by all providers alike.
 */
export function filterValues(contract: Contract, filter: Filter, items: readonly unknown[]): string[] {
  const values = items
    .map((item) => valueAt(item, filter.field))
    .filter((value) => value !== undefined && value !== null);
  return filterIdiom(filter)
    .worthwhile(values, { contract, filter })
    .filter((text) => isShortText(text) && !readParameter(contract, filter.parameter, text).ambiguous)
    .filter((text) => allowsText(contract, filter.parameter, text))
    .slice(0, MOST_VALUES);
}
