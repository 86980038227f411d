/** One for all, because each that is made takes a tenth of a millisecond. */
const NUMBERS = new Intl.NumberFormat('en-US');

/** A count with its noun. The noun is given in the plural: `counted(1, 'pages walked')` is `1 page walked`. */
export function counted(count: number, plural: string): string {
  return `${NUMBERS.format(count)} ${count === 1 ? singular(plural) : plural}`;
}

/** Counts of what was examined, as one line. */
export function countedAll(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([plural, count]) => counted(count, plural))
    .join(', ');
}

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ies$/, 'y'],
  [/(tus|x|ss|ch|sh)es$/, '$1'],
  [/(?<![su])s$/, ''],
];

/** Makes the first plural of a phrase singular: `filter values tried` → `filter value tried`. */
function singular(phrase: string): string {
  const words = phrase.split(' ');
  const noun = words.findIndex((word) => ENDINGS.some(([ending]) => ending.test(word)));
  return words.map((word, index) => (index === noun ? singularWord(word) : word)).join(' ');
}

function singularWord(word: string): string {
  const [ending, replacement] = ENDINGS.find(([pattern]) => pattern.test(word)) ?? [/$/, ''];
  return word.replace(ending, replacement);
}
