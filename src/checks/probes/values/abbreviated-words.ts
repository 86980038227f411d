/** What programs take for one of two values, and the number of the first value. They are dealt out among the enumerations. */
const FOR_THE_FIRST = ['true', '0'];

/**
 * What stands for a listed word where a program maps words to short ones: its first letter, and a boolean or its number. Converters of JSON and of
 * Protocol Buffers take the number of an enumeration for its name.
 */
export function abbreviatedWords(words: readonly string[], place: number): readonly string[] {
  const long = words.find((word) => word.length > 2);
  return [long?.charAt(0) ?? '', FOR_THE_FIRST[place % FOR_THE_FIRST.length] ?? ''];
}
