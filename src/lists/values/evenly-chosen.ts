/** So many texts, evenly from the first to the last; all of them where they are no more. */
export function evenlyChosen(texts: readonly string[], count: number): readonly string[] {
  if (texts.length <= count) return texts;
  const places = Array.from({ length: count }, (_, place) => Math.round((place * (texts.length - 1)) / (count - 1)));
  return places.flatMap((place) => texts[place] ?? []);
}
