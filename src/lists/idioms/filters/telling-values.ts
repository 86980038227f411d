import { isSwitch, listedTexts } from '../../../contract/index.ts';
import { evenlyChosen } from '../../values/evenly-chosen.ts';
import { isOddText } from '../../values/is-odd-text.ts';
import type { FilterOf } from './filter-idiom.ts';
import { onScale, textOnScale } from './scale.ts';

/** So many values are tried where the schema lists none. */
const MOST_VALUES = 3;
/** So many further values are tried where they hold signs that the others do not. */
const MOST_WITH_SIGNS = 2;
/** Signs that a careless program takes for its own: of a query, of markup, of a path, of a list or of a pair. */
const TELLING_SIGNS = /[&+#%?=;/\\<>"',:@|]/g;

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

/** One that several items share comes first, where the others are one item's alone: what finds one item may lose the rest. Behind them stand some with further signs. */
function spreadWithShared(texts: readonly string[]): string[] {
  const spreadOut = spread([...new Set(texts)], MOST_VALUES);
  const shared = sharedTexts(texts);
  const [first] = spreadOut.some((text) => shared.has(text)) ? [] : plainFirst(shared);
  const chosen = first === undefined ? spreadOut : [first, ...spreadOut].slice(0, MOST_VALUES);
  return [...chosen, ...withFurtherSigns([...new Set(texts)], chosen)];
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
  const chosen = [...evenlyChosen(texts, count)];
  const missing = (isWanted: (text: string) => boolean): string | undefined =>
    chosen.some(isWanted) ? undefined : texts.find(isWanted);
  const signed = missing((text) => signsIn(text).length > 0);
  const plain = missing((text) => !isOddText(text));
  const withSigned = signed === undefined ? chosen : chosen.with(1, signed);
  return plain === undefined ? withSigned : withSigned.with(count - 1, plain);
}

/** Texts that hold the most signs of which the known ones have none. */
function withFurtherSigns(texts: readonly string[], known: readonly string[]): string[] {
  const seen = new Set(known.flatMap(signsIn));
  const further: string[] = [];
  const news = (text: string): number => signsIn(text).filter((sign) => !seen.has(sign)).length;
  for (const text of texts.filter((each) => news(each) > 0).toSorted((one, other) => news(other) - news(one))) {
    if (further.length >= MOST_WITH_SIGNS || news(text) === 0) continue;
    further.push(text);
    for (const sign of signsIn(text)) seen.add(sign);
  }
  return further;
}

function signsIn(text: string): readonly string[] {
  return [...new Set(text.match(TELLING_SIGNS))];
}
