/** Characters that match any text in regular expressions, SQL or file patterns. */
const WILDCARDS = ['.', '_', '%', '*'];
const LONGEST = 40;
/** No word is taken that is longer than a fragment may be: URLs and gateways have limits. */
const PAIR = /[A-Za-z]{3,20} [A-Za-z]{3,20}/g;
const WORD = /[A-Za-z]{5,40}/g;

/**
 * Fragments that no text holds. A provider that does not take a fragment literally would find some of them: a word with a wildcard in it, two
 * words exchanged, a long fragment with another end, and words of other fields. Nonsense comes first.
 */
export function absentFragments(texts: readonly string[], items: readonly unknown[]): string[] {
  const [first = '', second = ''] = longestPairOfWords(texts);
  const candidates = [
    'qzxjkv7w',
    ...(first.length >= 5 ? WILDCARDS.map((wildcard) => first.slice(0, 2) + wildcard + first.slice(3)) : []),
    ...(second === '' ? [] : [`${second} ${first}`, `${`${first} ${second}`.slice(0, LONGEST - 2)}qz`]),
    ...wordsOfOtherFields(items, texts),
  ];
  const lower = texts.map((text) => text.toLowerCase());
  return [...new Set(candidates)].filter((text) => !lower.some((whole) => whole.includes(text.toLowerCase())));
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
