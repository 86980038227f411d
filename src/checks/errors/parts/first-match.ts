/** The first text that a pattern finds in any of these. */
export function firstMatch(pattern: RegExp, texts: readonly string[]): string | undefined {
  return texts.map((text) => pattern.exec(text)?.[0]).find((match) => match !== undefined);
}
