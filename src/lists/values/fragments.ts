import type { Contract, Parameter } from '../../contract/index.ts';
import { allowsText } from '../askable/index.ts';

/** So many texts are searched for fragments. */
const MOST_TEXTS = 60;
/** Characters of the longest fragment: URLs and gateways have limits. */
const LONGEST = 40;
const SHORTEST = 2;

/** Letters, digits, blanks, hyphens and dots: characters that no document of any revision forbids in free text. */
const PLAIN_RUN = /[A-Za-z0-9][A-Za-z0-9 .-]{1,}[A-Za-z0-9]/g;

/**
 * Fragments of texts to filter by, the most telling first:
 * one that about half of the texts hold;
 * one with a blank, cut out of the middle of words, which proves substring matching and the encoding of blanks;
 * the rarest one;
 * one with a capital letter, which is lost where a provider changes the case on one side only;
 * two characters, because indexes of words and of three letters leave out what is shorter.
 */
export function fragmentsOf(contract: Contract, parameter: Parameter, texts: readonly string[]): string[] {
  const distinct = [...new Set(texts)].slice(0, MOST_TEXTS);
  const candidates = [...new Set(distinct.flatMap(fragmentsOfText))].filter((text) =>
    allowsText(contract, parameter, text),
  );
  const counted = candidates.map((text) => ({ text, holders: texts.filter((whole) => whole.includes(text)).length }));
  const byHalf = counted.toSorted(
    (left, right) => Math.abs(left.holders - texts.length / 2) - Math.abs(right.holders - texts.length / 2),
  );
  const byRarity = counted.toSorted((left, right) => left.holders - right.holders);
  const blank = byHalf.find(({ text }) => text.includes(' '));
  const capital = byHalf.find(({ text }) => /[A-Z]/.test(text));
  const chosen = [byHalf[0], blank, byRarity[0], capital].flatMap((fragment) => (fragment ? [fragment.text] : []));
  return [...new Set([...chosen, ...shortFragment(chosen, texts)])].filter((text) =>
    allowsText(contract, parameter, text),
  );
}

/** The beginning of a fragment that not all texts hold. */
function shortFragment(fragments: readonly string[], texts: readonly string[]): string[] {
  const short = fragments.map((fragment) => fragment.slice(0, SHORTEST)).filter((text) => /^[A-Za-z0-9]+$/.test(text));
  const telling = short.find((text) => texts.some((whole) => !whole.toLowerCase().includes(text.toLowerCase())));
  return telling === undefined ? [] : [telling];
}

/** Words of a text, and a piece that begins and ends inside words. */
function fragmentsOfText(text: string): string[] {
  const runs = text.match(PLAIN_RUN) ?? [];
  const words = runs.flatMap((run) => run.split(/[ .-]+/)).filter((word) => word.length >= 3 && word.length <= LONGEST);
  const pieces = runs
    .map((run) => run.slice(1, Math.min(run.length - 1, LONGEST)).trim())
    .filter((piece) => piece.length >= 3);
  return [...words, ...pieces];
}
