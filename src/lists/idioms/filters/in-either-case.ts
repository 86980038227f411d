import type { Filter } from '../../../contract/index.ts';
import { otherCase } from '../../values/other-case.ts';
import type { FilterIdiom, FilterStanding } from './filter-idiom.ts';

/** The first letters of a text: a word, or those before the number of a code. */
const WORD = /^[A-Za-z]{2,12}/;

const BEYOND_ASCII = /[^\0-\x7f]/;

/** Whether a text holds another one, at its beginning or anywhere. */
export type Holds = (whole: string, part: string) => boolean;

/**
 * How a text stands to a part that is looked for: letters of another case are the same, are others, or the contract does not say. Not every provider
 * folds letters beyond ASCII alike.
 */
export function standingOfPart(
  holds: Holds,
  { compares }: Pick<Filter, 'compares'>,
  texts: readonly [string, string],
): FilterStanding {
  const [whole, part] = texts;
  if (holds(whole, part)) return 'inside';
  const folds = [holds(whole.toLowerCase(), part.toLowerCase()), holds(whole.toUpperCase(), part.toUpperCase())];
  if (compares === 'text') return 'outside';
  if (!folds.includes(true)) return holdsWithoutMarks(holds, texts) ? 'open' : 'outside';
  return compares === 'text-ignoring-case' && !folds.includes(false) ? 'inside' : 'open';
}

/** Databases often compare without the marks on letters, and no contract says whether they do. Texts of ASCII have none. */
function holdsWithoutMarks(holds: Holds, [whole, part]: readonly [string, string]): boolean {
  return BEYOND_ASCII.test(whole + part) && holds(plainLetters(whole), plainLetters(part));
}

function plainLetters(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Texts to look for. Where case does not count, the first one in the other case comes first, because a provider that minds the case finds nothing then. */
export function partsInEitherCase({ compares }: Pick<Filter, 'compares'>, texts: readonly string[]): string[] {
  return texts.flatMap((text, place) =>
    place === 0 && compares === 'text-ignoring-case' ? [otherCase(text), text] : [text],
  );
}

/** Where case counts: the beginning of a text in the other case, which no text holds so. A provider that does not mind the case finds it. */
export function otherCasesOf(
  { standing }: Pick<FilterIdiom, 'standing'>,
  { filter, values }: { readonly filter: Filter; readonly values: readonly unknown[] },
): string[] {
  if (filter.compares !== 'text') return [];
  const words = values.flatMap((value) => (typeof value === 'string' ? (WORD.exec(value)?.[0] ?? []) : []));
  const isAbsent = (text: string): boolean => values.every((value) => standing(value, { filter, text }) === 'outside');
  return words.map(otherCase).filter(isAbsent).slice(0, 1);
}
