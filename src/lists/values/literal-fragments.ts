import type { Contract, Parameter } from '../../contract/index.ts';
import { allowsText } from '../askable/index.ts';

/** So many fragments with signs are asked for: each holds as many signs as it can. */
const MOST_WITH_SIGNS = 3;
const LONGEST = 40;
/** Characters that can be read and typed everywhere. */
const PRINTABLE = /^[ -~]$/;
/** Signs that search engines, databases and shells give a meaning. Dots and hyphens stand in the usual fragments. */
const SIGN = /[^A-Za-z0-9 .-]/g;
/** A word that ends as a grammar makes it end, and what is before that. */
const INFLECTED = /\b([A-Za-z]{4,20}?)(ing|ed|s)\b/g;
/** Words that many indexes leave out. */
const COMMON = ['to', 'of', 'for', 'the', 'and', 'is', 'in', 'on', 'not', 'with'];
/** Programs take 0 for no value, so it comes first. */
const SINGLE = [...'0123456789abcdefghijklmnopqrstuvwxyz'];

/**
 * Fragments of texts that only a provider finds which looks for them letter by letter: with signs, beside letters beyond ASCII, an inflected word
 * of which a shorter form stands elsewhere, a common word, and a single character. Each of them stands in some texts and not in all.
 */
export function literalFragments(contract: Contract, parameter: Parameter, texts: readonly string[]): string[] {
  const distinct = [...new Set(texts)];
  const isAllowed = (text: string): boolean => allowsText(contract, parameter, text);
  const lower = distinct.map((text) => text.toLowerCase());
  const isTelling = (text: string): boolean => {
    const part = text.toLowerCase();
    const holders = lower.filter((whole) => whole.includes(part)).length;
    return holders > 0 && holders < distinct.length && isAllowed(text);
  };
  const isTakenInside = allowedInside(isAllowed);
  const runsOf = (some: readonly string[]) => new Set(some.flatMap((text) => plainRuns(text, isTakenInside)));
  const found = [
    ...withMostSigns([...runsOf(distinct)].filter(isTelling)),
    [...runsOf(distinct.filter((text) => /[^ -~]/.test(text)))].find(isTelling),
    inflected(distinct).find(isTelling),
    COMMON.find(isTelling),
    SINGLE.find(isTelling),
  ];
  return [...new Set(found.filter((text) => text !== undefined))];
}

/** Whether a character may stand between two letters. Long texts have few different ones. */
function allowedInside(isAllowed: (text: string) => boolean): (character: string) => boolean {
  const known = new Map<string, boolean>();
  return (character) => {
    const is = known.get(character) ?? isAllowed(`a${character}a`);
    known.set(character, is);
    return is;
  };
}

/** Parts of a text in which each character may be asked for, cut so that they stay short around their first sign. */
function plainRuns(text: string, isAllowed: (character: string) => boolean): string[] {
  const runs: string[] = [];
  let run = '';
  for (const character of `${text}\n`)
    if (PRINTABLE.test(character) && (/[A-Za-z0-9 ]/.test(character) || isAllowed(character))) run += character;
    else {
      runs.push(run);
      run = '';
    }
  return runs.map(shortened).filter((each) => each.length >= 3);
}

function shortened(run: string): string {
  const sign = run.search(SIGN);
  const from = Math.max(0, Math.min(sign - 8, run.length - LONGEST));
  return run.slice(from, from + LONGEST).trim();
}

/** The fewest fragments that hold the most signs. */
function withMostSigns(runs: readonly string[]): string[] {
  const chosen: string[] = [];
  const seen = new Set<string>();
  const unseen = (run: string): number => new Set((run.match(SIGN) ?? []).filter((sign) => !seen.has(sign))).size;
  while (chosen.length < MOST_WITH_SIGNS) {
    const [best] = runs.toSorted((one, other) => unseen(other) - unseen(one));
    if (best === undefined || unseen(best) === 0) break;
    chosen.push(best);
    for (const sign of best.match(SIGN) ?? []) seen.add(sign);
  }
  return chosen;
}

/** Words whose shorter form stands in a text that does not hold the word. */
function inflected(texts: readonly string[]): string[] {
  return texts
    .flatMap((text) => [...text.matchAll(INFLECTED)])
    .filter(([word, stem = '']) => texts.some((text) => text.includes(stem) && !text.includes(word)))
    .map(([word]) => word);
}
