import { faker } from '@faker-js/faker/locale/en';
import fc from 'fast-check';

/** Characters behind a pattern that says only how a text begins. */
const OPEN_END = 12;
/** So many texts are tried of one expression. */
const TRIES = 20;
/** Repetitions without an end are tried this often at most. */
const MOST_REPETITIONS = 64;

/** Texts that fit a pattern, the likeliest first. Of other keywords of the schema they know the least length alone. */
export function* textsOfPattern(pattern: string, minLength: number): Generator<string> {
  yield* plainTexts(pattern);
  const repetitions = Array.from({ length: Math.min(MOST_REPETITIONS, minLength) }, (_, place) => place + 1);
  for (const expression of [pattern, ...repetitions.map((count) => repeated(pattern, count))])
    yield* exactTexts(expression);
}

/** Moments, and what a simple reader makes of the pattern. It knows no classes such as \d and no choices; of a choice the first is taken. */
function plainTexts(pattern: string): readonly string[] {
  const instant = faker.date.recent().toISOString();
  const expression = pattern
    .replace(/^\^/, '')
    .replace(/\$$/, '')
    .replaceAll(String.raw`\d`, '[0-9]')
    .replaceAll(/\\([.-])/g, '[$1]')
    .replaceAll(/\(([^()|]*)\|[^()]*\)/g, '$1');
  return [
    instant.slice(0, 19).replace('T', ' '),
    instant.slice(0, 10),
    ...Array.from({ length: TRIES }, () => faker.helpers.fromRegExp(expression)).flatMap((text) => [
      // What may follow a beginning is free, and it tells one text from the others.
      ...(pattern.endsWith('$') ? [] : [text + faker.string.alphanumeric(OPEN_END)]),
      text,
    ]),
  ];
}

/** Nothing for a pattern that the library does not know, such as one that looks ahead. */
function exactTexts(expression: string): readonly string[] {
  try {
    const seed = faker.number.int();
    return fc.sample(fc.stringMatching(new RegExp(expression, 'u'), { size: 'small' }), { seed, numRuns: TRIES });
  } catch {
    return [];
  }
}

/** The pattern with so many repetitions wherever it sets no end to them. */
function repeated(pattern: string, count: number): string {
  return pattern.replaceAll(
    /(\\.|\[(?:\\.|[^\]])*\])|[+*]|\{(\d+),\}/g,
    (_, kept: string | undefined, least = '0') => kept ?? `{${Math.max(count, Number(least))}}`,
  );
}
