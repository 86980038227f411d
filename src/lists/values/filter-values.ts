import { type Contract, type Filter, filtersOfOne, readParameter, valueAt } from '../../contract/index.ts';
import { allowsText } from '../askable/index.ts';
import { filterIdiom, filterStanding, specialTexts, standingInField, withBlanks } from '../idioms/filters/index.ts';
import { interleaved } from './interleaved.ts';
import { isShortText } from './short-text.ts';

/** At most this many values of one filter are tried. */
const MOST_VALUES = 5;
/** A bound is tried between items, in another offset, on items, on a part of a second and just past an item. */
const MOST_BOUNDS = 6;

/**
 * Values worth filtering by, as text, the most telling first. They are taken from the items, so that they work on a provider whose data
 * nobody seeded. Every one keeps to the schema of the parameter, is short enough for a URL, and is read by all providers alike.
 */
export function filterValues(contract: Contract, filter: Filter, items: readonly unknown[]): string[] {
  const special = specialTexts(filter);
  const isAskable = (text: string): boolean => isShortText(text) && allowsText(contract, filter.parameter, text);
  const [first = [], ...others] = worthwhileTexts(contract, filter, items).filter((text) => !special.includes(text));
  const values = [first, special, others]
    .flat()
    .filter((text) => isAskable(text) && !readParameter(contract, filter.parameter, text).ambiguous)
    .slice(0, filterIdiom(filter).end === undefined ? MOST_VALUES : MOST_BOUNDS);
  return [...values, ...padded(filter, items, values).filter(isAskable)];
}

/** Those of each field in turn. Where there are several fields, what an item has in that field alone comes first, because it shows that the field is read. */
function worthwhileTexts(contract: Contract, filter: Filter, items: readonly unknown[]): readonly string[] {
  const fields = filtersOfOne(filter);
  const inEach = fields.map((each) => {
    const values = items
      .map((item) => valueAt(item, each.field))
      .filter((value) => value !== undefined && value !== null);
    const texts = filterIdiom(each).worthwhile(values, { contract, filter: each });
    if (fields.length === 1) return texts;
    const tells = (text: string): boolean =>
      items.some((item) =>
        fields.every((one) => standingInField(item, { filter: one, text }) === (one === each ? 'inside' : 'outside')),
      );
    return texts.toSorted((one, other) => Number(tells(other)) - Number(tells(one)));
  });
  return [...new Set(interleaved(inEach))];
}

/** Where blanks at the ends are left out: the first value that items have, with blanks. */
function padded(filter: Filter, items: readonly unknown[], texts: readonly string[]): readonly string[] {
  if (!filter.trimmed) return [];
  const all = texts.map((text) => withBlanks({ filter, text }));
  return all.filter((text) => items.some((item) => filterStanding(item, { filter, text }) === 'inside')).slice(0, 1);
}
