import { otherCase } from '../../../lists/index.ts';

/** Letters of ASCII and the Cyrillic letters that look like them. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х' };

/** What programs make and compare, and no one reads. */
const HEXADECIMAL = /^[\da-fA-F-]+$/;

/**
 * A text changed in one respect: without its last character, with a character more, in the other letter case, with a blank at its end,
 * and, where people read it, with a letter that only looks like the one it replaces. Careless comparisons take each of them for the text.
 */
export function nearTexts(text: string): readonly string[] {
  const lookAlike = HEXADECIMAL.test(text) ? text : text.replace(/[aceopx]/, (letter) => LOOK_ALIKES[letter] ?? letter);
  const longer = `${text}${/\d$/.test(text) ? '0' : 'x'}`;
  const near = [text.slice(0, -1), longer, otherCase(text), `${text} `, lookAlike];
  return [...new Set(near)].filter((other) => other !== text && other !== '');
}
