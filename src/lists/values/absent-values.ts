import { addToNumberText, type Filter } from '../../contract/index.ts';
import { misreadNumbers } from './misread-numbers.ts';
import { otherCase } from './other-case.ts';

/** Far enough from the largest number that the next items do not reach it. */
const BEYOND_THE_LARGEST = 7;
/** Larger numbers may be times, and a provider may refuse one of 1970. */
const MODEST = 1e9;
/** A text that is changed must be long enough to still be one, and short enough for a URL. */
const WORD = /^[A-Za-z0-9][\w.-]{1,60}$/;
const WORDS = /^[A-Za-z0-9][\w .-]{1,59}\w$/;
/** Words and addresses of mail. In ids of hexadecimal digits and names of hosts the case may not matter, whatever a contract says. */
const CASED = /^[A-Za-z][\w -]{2,60}$|^[A-Za-z][\w.+-]{0,40}@[\w.-]{2,40}$/;
const HEX = /^[\dA-Fa-f-]+$/;

/**
 * Values that no item has, as text: a number beyond the largest and one just below the smallest, and those of 0, -1, 1, false and true that are missing. Programs
 * take 0, -1 and false for no value at all, and 1 for true. Numbers follow that a program takes for one of them. Then a text of an item changed in one respect: a part of it, a longer one, a blank at its end, and its letters in the other case.
 * Then what careless programs take for that text. Of texts that are no words, such as addresses, a longer one alone.
 */
export function absentValues(values: readonly unknown[], { any }: Pick<Filter, 'any'>): string[] {
  const numbers = values.filter((value) => typeof value === 'number' || typeof value === 'bigint');
  const largest = numbers.reduce((one, other) => (other > one ? other : one), numbers[0] ?? 0);
  const smallest = numbers.reduce((one, other) => (other < one ? other : one), numbers[0] ?? 0);
  const word = values.find((value) => typeof value === 'string' && WORD.test(value));
  const [words, ...further] = new Set(values.filter((value) => typeof value === 'string' && WORDS.test(value)));
  const candidates = [
    ...(numbers.length > 0
      ? [
          addToNumberText(String(largest), BEYOND_THE_LARGEST),
          '0',
          '-1',
          ...(largest < MODEST ? ['1'] : []),
          ...justBelow(smallest),
          ...shorterNumber(largest),
          ...misreadNumbers(numbers.find((number) => number > 1 && Number.isInteger(Number(number))) ?? 0),
        ]
      : []),
    ...(values.some((value) => typeof value === 'boolean') ? ['false', 'true'] : []),
    ...(typeof word === 'string' ? [word.slice(0, -1), `${word}x`, `${word} `] : longerText(values)),
    ...inOtherCase(values),
    ...withZeroBefore(values),
    ...(typeof words === 'string' ? takenFor(words, further.map(String)) : []),
    ...plusForBlank(values),
    ...withoutAccent(values),
  ];
  const present = new Set(values.map(String));
  return [...new Set(candidates)].filter((text) => !present.has(text) && text !== any);
}

/** The largest without its last digit: a provider that compares texts from their beginning finds it. */
function shorterNumber(largest: number | bigint): string[] {
  return Number.isInteger(Number(largest)) && largest >= 100 ? [String(largest).slice(0, -1)] : [];
}

/** One less than the smallest, which a provider takes for the smallest that is content with about the same. */
function justBelow(smallest: number | bigint): string[] {
  return smallest > 1 ? [addToNumberText(String(smallest), -1)] : [];
}

function inOtherCase(values: readonly unknown[]): string[] {
  const text = values.find((value) => typeof value === 'string' && CASED.test(value) && !HEX.test(value));
  return typeof text === 'string' ? [otherCase(text)] : [];
}

/** A text of digits with a zero before it, which is the same number and another text. */
function withZeroBefore(values: readonly unknown[]): string[] {
  const digits = values.find((value) => typeof value === 'string' && /^\d{1,12}$/.test(value));
  return typeof digits === 'string' ? [`0${digits}`] : [];
}

/** The text as patterns of SQL and of files find it, decoded once more, and as the first of a list of two. */
function takenFor(text: string, [other = 'qzxjkv7w']: readonly string[]): string[] {
  const start = text.slice(0, -1);
  const code = text.charCodeAt(start.length).toString(16).toUpperCase();
  return [`${start}%`, `${start}_`, `${start}*`, `${start}%${code}`, `${text},${other}`];
}

/** A text with a plus instead of its blank, which is read as a blank where a text is decoded twice. */
function plusForBlank(values: readonly unknown[]): string[] {
  const text = values.find((value) => typeof value === 'string' && /^\w+ \w+$/.test(value));
  return typeof text === 'string' ? [text.replace(' ', '+')] : [];
}

/** A text without the marks of its letters, which is the same text in some collations. */
function withoutAccent(values: readonly unknown[]): string[] {
  const plain = values.map((value) =>
    typeof value === 'string' ? value.normalize('NFD').replace(/\p{M}/gu, '') : value,
  );
  const text = plain.find((value, place) => value !== values[place]);
  return typeof text === 'string' && WORD.test(text) ? [text] : [];
}

function longerText(values: readonly unknown[]): string[] {
  const text = values.find((value) => typeof value === 'string' && value !== '');
  return typeof text === 'string' ? [`${text}x`] : [];
}
