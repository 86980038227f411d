/** Characters that match any text in regular expressions, SQL or file patterns. */
const WILDCARDS = ['.', '_', '%', '*'];
const LONGEST = 40;
/** No word is taken that is longer than a fragment may be: URLs and gateways have limits. */
const PAIR = /[A-Za-z]{3,20} [A-Za-z]{3,20}/g;
/** Letters of Latin, with their accents as parts of them or behind them. */
const ACCENTED = /[\p{Script=Latin}\u0300-\u036f]{2,20}/gu;
const WORDS = /[A-Za-z0-9]{3,40}/g;
const WORD = /[A-Za-z]{5,40}/g;

/**
 * Fragments that no text holds. A provider that does not take a fragment literally would find some of them: a word with a wildcard in it, two
 * words exchanged or with a blank more between them, a long fragment with another end, and words of other fields. So would one that trims it,
 * decodes it twice, or composes its letters anew. Nonsense comes first.
 */
export function absentFragments(texts: readonly string[], items: readonly unknown[]): string[] {
  const [first = '', second = ''] = longestPairOfWords(texts);
  const candidates = [
    'qzxjkv7w',
    ...(first.length >= 5 ? WILDCARDS.map((wildcard) => first.slice(0, 2) + wildcard + first.slice(3)) : []),
    ...changedOnTheWay(first, second),
    ...padded(texts),
    ...(second === ''
      ? []
      : [`${second} ${first}`, `${first}  ${second}`, `${`${first} ${second}`.slice(0, LONGEST - 2)}qz`]),
    ...inSyntaxOf(first, second),
    ...composedOtherwise(texts),
    ...wordsOfOtherFields(items, texts),
  ];
  const lower = texts.map((text) => text.toLowerCase());
  return [...new Set(candidates)].filter((text) => !lower.some((whole) => whole.includes(text.toLowerCase())));
}

/** What becomes a word of the texts where a provider trims it, decodes it once more, or reads it as an expression. */
function changedOnTheWay(first: string, second: string): string[] {
  if (first.length < 3) return [];
  const code = first.charCodeAt(1).toString(16).toUpperCase();
  return [
    `${first.charAt(0)}%${code}${first.slice(2)}`,
    ...(second === '' ? [] : [`${first}+${second}`]),
    `qzxjkv7w|${first}`,
  ];
}

/** What searches read as a phrase, as all but a word, as one word or another, and as a word of a field; and the word for nothing. */
function inSyntaxOf(word: string, other: string): string[] {
  if (word.length < 3) return [];
  const words = other === '' ? word : `${word} ${other}`;
  return [`"${words}"`, '-qzxjkv7w', `qzxjkv7w OR ${word}`, `qzxjkv7w:${word}`, 'null'];
}

/** The last word of a text with a blank behind it, and the first word with a blank before it, as no text has them. */
function padded(texts: readonly string[]): string[] {
  const isAbsent = (fragment: string): boolean => !texts.some((text) => text.includes(fragment));
  const words = texts.map((text) => text.match(WORDS) ?? []);
  const behind = words.map((each) => `${each.at(-1) ?? ''} `).find((text) => text.length > 3 && isAbsent(text));
  const before = words.map((each) => ` ${each[0] ?? ''}`).find((text) => text.length > 3 && isAbsent(text));
  return [behind, before].filter((text) => text !== undefined);
}

/** A word with an accent, composed where the texts decompose it, and the other way round. */
function composedOtherwise(texts: readonly string[]): string[] {
  const word = texts.flatMap((text) => text.match(ACCENTED) ?? []).find((each) => each.normalize('NFD') !== each);
  const decomposed = texts.flatMap((text) => text.match(ACCENTED) ?? []).find((each) => each.normalize('NFC') !== each);
  return [...(word ? [word.normalize('NFD')] : []), ...(decomposed ? [decomposed.normalize('NFC')] : [])].slice(0, 1);
}

function longestPairOfWords(texts: readonly string[]): string[] {
  const pairs = texts.flatMap((text) => text.match(PAIR) ?? []);
  return (
    pairs.toSorted((left, right) => right.length - left.length)[0]?.split(' ') ??
    texts.flatMap((text) => text.match(WORD) ?? []).slice(0, 1)
  );
}

function wordsOfOtherFields(items: readonly unknown[], texts: readonly string[]): string[] {
  const values = items.flatMap((item) => (item !== null && typeof item === 'object' ? Object.values(item) : []));
  return [...new Set(values)]
    .filter(
      (value): value is string => typeof value === 'string' && /^[A-Za-z]{3,20}$/.test(value) && !texts.includes(value),
    )
    .slice(0, 2);
}
