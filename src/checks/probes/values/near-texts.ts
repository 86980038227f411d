import { otherCase } from '../../../lists/index.ts';
import { fullWidth } from './full-width.ts';

/** What programs make and compare, and no one reads. */
const HEXADECIMAL = /^[\da-fA-F-]+$/;

/**
 * A text changed in one respect: without its last character, with a character more, in the other letter case, with a blank at its end,
 * and, where people read it, with a letter of full width. Careless comparisons take each of them for the text.
 */
export function nearTexts(text: string): readonly string[] {
  const lookAlike = HEXADECIMAL.test(text) ? text : text.replace(/[a-z]/i, fullWidth);
  const longer = `${text}${/\d$/.test(text) ? '0' : 'x'}`;
  const near = [text.slice(0, -1), longer, otherCase(text), `${text} `, lookAlike];
  return [...new Set(near)].filter((other) => other !== text && other !== '');
}
