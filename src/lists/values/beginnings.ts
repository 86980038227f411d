import type { Contract, Parameter } from '../../contract/index.ts';
import { allowsText } from '../askable/index.ts';

/** Characters of the longest beginning. */
const LONGEST = 20;
/** Letters, digits, blanks, hyphens and dots, to a letter or a digit. */
const PLAIN_START = /^[A-Za-z0-9](?:[A-Za-z0-9 .-]*[A-Za-z0-9])?/;

/** Beginnings of texts to filter by: a short one that several texts share where there is one, then a long one that is cut inside of a word. */
export function beginningsOf(contract: Contract, parameter: Parameter, texts: readonly string[]): string[] {
  const distinct = [...new Set(texts)];
  const short = distinct.map((text) => plainStart(text.slice(0, 3)));
  const shared = short.toSorted((left, right) => sharers(texts, right) - sharers(texts, left));
  const long = distinct.map((text) => plainStart(text.slice(0, Math.min(LONGEST, text.length - 1))));
  const allowed = [shared[0], long[Math.floor(long.length / 2)]].filter((text) => text !== undefined && text !== '');
  return [...new Set(allowed as string[])].filter((text) => allowsText(contract, parameter, text));
}

function plainStart(text: string): string {
  return PLAIN_START.exec(text)?.[0] ?? '';
}

/** How many texts begin so, less than all of them: what all share tells nothing. */
function sharers(texts: readonly string[], start: string): number {
  const count = start === '' ? 0 : texts.filter((text) => text.startsWith(start)).length;
  return count === texts.length ? 0 : count;
}
