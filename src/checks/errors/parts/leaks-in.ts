import { leakPatterns } from './leak-patterns.ts';

/** What is shown of an implementation, by the pattern that finds it. */
export type Leaks = ReadonlyMap<RegExp, string>;

/** What texts show of an implementation: of each pattern the first that it finds in any of them. */
export function leaksIn(texts: readonly string[]): Leaks {
  const found = leakPatterns.map(({ pattern }) => [pattern, firstMatch(pattern, texts)] as const);
  return new Map(found.filter((each): each is [RegExp, string] => each[1] !== undefined));
}

function firstMatch(pattern: RegExp, texts: readonly string[]): string | undefined {
  return texts.map((text) => pattern.exec(text)?.[0]).find((match) => match !== undefined);
}
