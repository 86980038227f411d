import { isRecord } from '../../contract/index.ts';
import { interleaved } from './interleaved.ts';

/** Characters that match any character in regular expressions and SQL. The star of file patterns stands behind a word. */
const WILDCARDS = ['.', '_'];
/** One letter gives way to the wildcard, and one stands behind it. */
const SHORTEST_WITH_A_WILDCARD = 4;
/** A word that no text holds. */
export const NONSENSE = 'qzxjkv7w';
/** More than a column of 64 characters holds. */
const LONG = 66;
/** So much of a word is said where it is said twice. */
const PART = 12;
/** Nothing is left of them where they are trimmed. */
const BLANKS = '  ';
/** No word is taken that is longer than a fragment may be: URLs and gateways have limits. */
const PAIR = /[A-Za-z]{3,20} [A-Za-z]{3,20}/g;
/** Letters of Latin, with their accents as parts of them or behind them. */
const ACCENTED = /[\p{Script=Latin}\u0300-\u036f]{2,20}/gu;
const WORDS = /[A-Za-z0-9]{3,40}/g;
const WORD = /[A-Za-z]{5,40}/g;
const CODE = /^[A-Za-z0-9][A-Za-z0-9-]{3,20}/;
const PLAIN_WORDS = /\b[A-Za-z]{3,20}\b/g;
const WORD_ALONE = /^[A-Za-z]{3,20}$/;
const MOST_OTHER_FIELDS = 3;

/**
 * Fragments that no text holds. A provider that searches other fields too, or does not take a fragment literally, would find some of them: words of
 * other fields, a word with a wildcard in it, two words exchanged or with a blank more between them, and a long fragment with another end. So would
 * one that trims it, decodes it twice, cuts it at a sign, or composes its letters anew. Nonsense comes first.
 */
export function absentFragments(texts: readonly string[], items: readonly unknown[]): string[] {
  const [first = '', second = ''] = longestPairOfWords(texts);
  const candidates = [
    NONSENSE,
    ...wordsOfOtherFields(items, texts),
    ...(first.length >= SHORTEST_WITH_A_WILDCARD
      ? [...WILDCARDS.map((wildcard) => first.slice(0, 2) + wildcard + first.slice(3)), withPercent(first)]
      : []),
    ...padded(texts),
    ...changedOnTheWay(first, second),
    ...(second === '' ? [] : [`${second} ${first}`, `${first}  ${second}`, `${longestRun(texts)}qz`]),
    ...rewritten(first, second),
    ...inSyntaxOf(first, second),
    ...normalised(first, second, texts),
    ...anchored(texts),
    ...composedOtherwise(texts),
  ];
  const lower = texts.map((text) => text.toLowerCase());
  return [...new Set(candidates)].filter((text) => !lower.some((whole) => whole.includes(text.toLowerCase())));
}

/** In SQL a percent sign matches any text, and so nothing as well. What is left where signs are taken out is the word. */
function withPercent(word: string): string {
  return `${word.slice(0, 3)}%${word.slice(3)}`;
}

/**
 * What becomes a word of the texts where a provider decodes it once more, as a URL or as HTML, or takes a backslash for a sign before what is meant as
 * it stands. HTML ends a letter with a semicolon, which not every contract allows. It also holds what is left of it where a text is cut at an ampersand.
 */
function changedOnTheWay(first: string, second: string): string[] {
  if (first.length < SHORTEST_WITH_A_WILDCARD) return [];
  const code = first.charCodeAt(1).toString(16).toUpperCase();
  return [
    `${first.charAt(0)}%${code}${first.slice(2)}`,
    ...[';', ''].map((end) => `${first.slice(0, 2)}&#${first.charCodeAt(2)}${end}${first.slice(3)}`),
    `${first.slice(0, 2)}\\${first.slice(2)}`,
    ...(second === '' ? [] : [`${first}+${second}`]),
  ];
}

/**
 * What searches read as a phrase, as all but a word, as one word or another, as both, as a word of a field, and as about a word; and the word for nothing.
 * Before the signs of alternatives and of fields stands what is left where a text is cut at a sign: at those of a URL, at a comment of SQL, or at the end of a text in C.
 */
function inSyntaxOf(word: string, other: string): string[] {
  if (word.length < 3) return [];
  const words = other === '' ? word : `${word} ${other}`;
  const part = word.slice(0, PART);
  return [
    `"${words}"`,
    `-${NONSENSE}`,
    `!${NONSENSE}`,
    `${part}@${NONSENSE} OR ${part}`,
    ...(other === '' ? [] : [`${word} AND ${other}`]),
    `${part}#${NONSENSE}:${part}`,
    `${part}=${NONSENSE}|${part}`,
    `${word}--${NONSENSE}`,
    `${word}\u0000${NONSENSE}`,
    `${word}~`,
    `${word}*`,
    'null',
  ];
}

/** A word in the plural, which indexes of words take for the word, and two with a tab between them, which some take for a blank. */
function rewritten(first: string, second: string): string[] {
  const plural = WORD_ALONE.test(first) ? [`${first}${first.endsWith('s') ? 'es' : 's'}`] : [];
  return [...plural, ...(second === '' ? [] : [`${first}\t${second}`])];
}

/** Two words with a hyphen in place of their blank, and a word with a dot behind it: indexes take both signs for no part of a text. */
function normalised(first: string, second: string, texts: readonly string[]): string[] {
  if (first.length < 3) return [];
  const dots = ['.', '..'].find((end) => !texts.some((text) => text.includes(first + end)));
  return [...(second === '' ? [] : [`${first}-${second}`]), ...(dots === undefined ? [] : [first + dots])];
}

/** The beginning and the end of a text, with the signs of a regular expression for them. The last one also begins the name of a variable. */
function anchored(texts: readonly string[]): string[] {
  const words = texts.map((text) => /^([A-Za-z0-9]{2,40}).*?([A-Za-z0-9]{2,40})$/s.exec(text));
  const [, first, last] = words.find((found) => found !== null) ?? [];
  return first === undefined || last === undefined ? [] : [`^${first}`, `${last}$`];
}

/** The last word of a text with a blank behind it, and two blanks or else the first word with a blank before it, as no text has them. */
function padded(texts: readonly string[]): string[] {
  const isAbsent = (fragment: string): boolean => !texts.some((text) => text.includes(fragment));
  const words = texts.map((text) => text.match(WORDS) ?? []);
  const behind = words.map((each) => `${each.at(-1) ?? ''} `).find((text) => text.length > 3 && isAbsent(text));
  const before = words.map((each) => ` ${each[0] ?? ''}`).find((text) => text.length > 3 && isAbsent(text));
  return [behind, isAbsent(BLANKS) ? BLANKS : before].filter((text) => text !== undefined);
}

/** A word with an accent, composed where the texts decompose it, and the other way round. */
function composedOtherwise(texts: readonly string[]): string[] {
  const word = texts.flatMap((text) => text.match(ACCENTED) ?? []).find((each) => each.normalize('NFD') !== each);
  const decomposed = texts.flatMap((text) => text.match(ACCENTED) ?? []).find((each) => each.normalize('NFC') !== each);
  return [...(word ? [word.normalize('NFD')] : []), ...(decomposed ? [decomposed.normalize('NFC')] : [])].slice(0, 1);
}

/** The longest part of a text that holds words alone. A provider with less room cuts off what follows it. */
function longestRun(texts: readonly string[]): string {
  const runs = texts.flatMap((text) => text.match(/[A-Za-z0-9][A-Za-z0-9 .-]*[A-Za-z0-9]/g) ?? []);
  return runs.map((run) => run.slice(0, LONG)).toSorted((left, right) => right.length - left.length)[0] ?? '';
}

/** The longest two words that stand side by side. Where there are none, one long word, or a code such as a number plate. */
function longestPairOfWords(texts: readonly string[]): string[] {
  const pairs = texts.flatMap((text) => text.match(PAIR) ?? []);
  const [pair] = pairs.toSorted((left, right) => right.length - left.length);
  if (pair !== undefined) return pair.split(' ');
  const [single] = [WORD, CODE].flatMap((form) => texts.flatMap((text) => text.match(form) ?? []));
  return single === undefined ? [] : [single];
}

/** A word of each of some other fields, of long texts and of single words in turn: one that searches them finds it there. */
function wordsOfOtherFields(items: readonly unknown[], texts: readonly string[]): string[] {
  const whole = texts.map((text) => text.toLowerCase());
  const isAbsent = (word: string): boolean => !whole.some((text) => text.includes(word.toLowerCase()));
  const [long, single] = [new Map<string, string>(), new Map<string, string>()];
  for (const [name, value] of items.flatMap((item) => (isRecord(item) ? Object.entries(item) : []))) {
    if (typeof value !== 'string') continue;
    const found = value.includes(' ') ? long : single;
    const words = found === long ? (value.match(PLAIN_WORDS) ?? []) : WORD_ALONE.test(value) ? [value] : [];
    const word = found.has(name) ? undefined : words.find(isAbsent);
    if (word !== undefined) found.set(name, word);
  }
  const inTurn = interleaved([[...long.values()], [...single.values()]]);
  return [...new Set(inTurn)].slice(0, MOST_OTHER_FIELDS);
}
