import { otherCase } from '../../../lists/index.ts';

/** A letter of full width looks like the one of ASCII, and what normalises texts takes it for that. */
const FULL_WIDTH = 0xfee0;

/** What programs make and compare, and no one reads. */
const HEXADECIMAL = /^[\da-fA-F-]+$/;

/**
 * A text changed in one respect: without its last character, with a character more, in the other letter case, with a blank at its end,
 * and, where people read it, with a letter of full width. Careless comparisons take each of them for the text.
 */
export function nearTexts(text: string): readonly string[] {
  const lookAlike = HEXADECIMAL.test(text) ? text : text.replace(/[aceopx]/, wide);
  const longer = `${text}${/\d$/.test(text) ? '0' : 'x'}`;
  const near = [text.slice(0, -1), longer, otherCase(text), `${text} `, lookAlike];
  return [...new Set(near)].filter((other) => other !== text && other !== '');
}

function wide(letter: string): string {
  return String.fromCodePoint(letter.charCodeAt(0) + FULL_WIDTH);
}
