import { isSwitch, listedTexts } from '../../../contract/index.ts';
import { isOddText } from '../../values/is-odd-text.ts';
import type { FilterOf } from './filter-idiom.ts';
import { onScale, textOnScale } from './scale.ts';

/** So many values are tried where the schema lists none. */
const MOST_VALUES = 3;
/** Signs that a careless program takes for its own: of a query, of markup, of a path. */
const TELLING_SIGN = /[&+#%?=;/\\<>"']/;

/**
 * The values that the schema lists, of a list those of its items, else the first, one in the middle or with a telling sign, and the last of those that the items
 * have, and one that several have. A value that stands for no filter is none.
 */
export function tellingValues(values: readonly unknown[], of: FilterOf): string[] {
  const texts = values.map((value) => textOf(value, of));
  const listed = listedValues(of) ?? spreadWithShared(texts);
  return listed.filter((text) => text !== of.filter.any);
}

function listedValues({ contract, filter: { parameter } }: FilterOf): readonly string[] | undefined {
  // A filter that filters by default hides every item that has the other one.
  if (isSwitch(contract, parameter)) return ['false', 'true'];
  return listedTexts(contract, parameter);
}

/** As the parameter writes it: a date-time of the field may be a number of seconds there. */
function textOf(value: unknown, { filter }: FilterOf): string {
  const { compares, unit } = filter;
  const number =
    compares === 'instant' && unit !== undefined && typeof value === 'string' ? onScale(filter, value) : undefined;
  return number === undefined || unit === 'date-time' ? String(value) : textOnScale(filter, number, value);
}

/** One that several items share comes first, where the others are one item's alone: what finds one item may lose the rest. */
function spreadWithShared(texts: readonly string[]): string[] {
  const spreadOut = spread([...new Set(texts)], MOST_VALUES);
  const shared = sharedTexts(texts);
  const [first] = spreadOut.some((text) => shared.has(text)) ? [] : plainFirst(shared);
  return first === undefined ? spreadOut : [first, ...spreadOut].slice(0, MOST_VALUES);
}

function plainFirst(texts: Iterable<string>): string[] {
  return [...texts].toSorted((one, other) => Number(isOddText(one)) - Number(isOddText(other)));
}

function sharedTexts(texts: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const text of texts) (seen.has(text) ? shared : seen).add(text);
  return shared;
}

/**
 * So many texts, evenly from the first to the last. Where none of them holds a telling sign, one that does stands in for one between, and where all hold odd
 * characters, a plain one for the last: beside odd ones no one promises whether other filters are read.
 */
function spread(texts: readonly string[], count: number): string[] {
  if (texts.length <= count) return [...texts];
  const even = Array.from(
    { length: count },
    (_, place) => texts[Math.round((place * (texts.length - 1)) / (count - 1))],
  );
  const chosen = even.filter((text) => text !== undefined);
  const missing = (isWanted: (text: string) => boolean): string | undefined =>
    chosen.some(isWanted) ? undefined : texts.find(isWanted);
  const signed = missing((text) => TELLING_SIGN.test(text));
  const plain = missing((text) => !isOddText(text));
  const withSigned = signed === undefined ? chosen : chosen.with(1, signed);
  return plain === undefined ? withSigned : withSigned.with(count - 1, plain);
}
