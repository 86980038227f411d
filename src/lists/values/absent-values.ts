import { addToNumberText, type Filter } from '../../contract/index.ts';
import { otherCase } from './other-case.ts';

/** Far enough from the largest number that the next items do not reach it. */
const BEYOND_THE_LARGEST = 7;
/** A text that is changed must be long enough to still be one, and short enough for a URL. */
const WORD = /^[A-Za-z0-9][\w.-]{2,60}$/;
/** Words of which the case matters. In ids of hexadecimal digits, names of hosts and addresses it may not. */
const CASED = /^[A-Za-z][\w -]{2,60}$/;
const HEX = /^[\dA-Fa-f-]+$/;

/**
 * Values that no item has, as text: a number beyond the largest, and the one of 0, false and true that is missing. Programs take 0 and false for
 * no value at all. Then a text of an item changed in one respect: a part of it, a longer one, a blank at its end, and its letters in the other case.
 * Of texts that are no words, such as addresses, a longer one alone.
 */
export function absentValues(values: readonly unknown[], { any }: Pick<Filter, 'any'>): string[] {
  const numbers = values.filter((value) => typeof value === 'number' || typeof value === 'bigint');
  const largest = numbers.reduce((one, other) => (other > one ? other : one), numbers[0] ?? 0);
  const word = values.find((value) => typeof value === 'string' && WORD.test(value));
  const candidates = [
    ...(numbers.length > 0 ? [addToNumberText(String(largest), BEYOND_THE_LARGEST), '0'] : []),
    ...(values.some((value) => typeof value === 'boolean') ? ['false', 'true'] : []),
    ...(typeof word === 'string' ? [word.slice(0, -1), `${word}x`, `${word} `] : longerText(values)),
    ...inOtherCase(values),
  ];
  const present = new Set(values.map(String));
  return [...new Set(candidates)].filter((text) => !present.has(text) && text !== any);
}

function inOtherCase(values: readonly unknown[]): string[] {
  const text = values.find((value) => typeof value === 'string' && CASED.test(value) && !HEX.test(value));
  return typeof text === 'string' ? [otherCase(text)] : [];
}

function longerText(values: readonly unknown[]): string[] {
  const text = values.find((value) => typeof value === 'string' && value !== '');
  return typeof text === 'string' ? [`${text}x`] : [];
}
