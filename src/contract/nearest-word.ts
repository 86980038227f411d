import { closest, distance } from 'fastest-levenshtein';

/** Edits that a slip of the fingers takes at most; two letters that change places count as two. */
const SLIP = 2;

/** The known word that somebody meant with a misspelt one, if one is near enough. */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  const nearest = closest(word, known);
  return distance(word, nearest) <= SLIP ? nearest : undefined;
}

/** What follows after "Unknown …": the nearest known word, then all that can be written instead. */
export function suggestion(nearest: string | undefined, known: readonly string[]): string {
  return `${nearest === undefined ? '' : `Did you mean ${nearest}? `}Known: ${known.join(', ')}.`;
}
