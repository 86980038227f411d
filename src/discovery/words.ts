/** The words of a name, in lower case: `page[size]`, `pageSize` and `page_size` are all `page size`. */
export function wordsOf(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Whether a name is one of some names, however it is written. */
export function isNamed(name: string, names: ReadonlySet<string>): boolean {
  const words = wordsOf(name);
  return names.has(words) || names.has(words.replaceAll(' ', ''));
}

/** Names that `isNamed` knows in every way of writing: `page size` is also `pagesize`. */
export function namesFrom(text: string): ReadonlySet<string> {
  const names = text
    .split(',')
    .map((name) => wordsOf(name))
    .filter((name) => name !== '');
  return new Set(names.flatMap((name) => [name, name.replaceAll(' ', '')]));
}

/** The words of a name without the ending of a plural, so that `policies` meets `policy`. */
export function stemsOf(name: string): readonly string[] {
  return wordsOf(name)
    .split(' ')
    .filter((word) => word.length > 2)
    .map((word) =>
      word
        .replace(/ies$/, 'y')
        .replace(/(?<=s|x|z|ch|sh)es$/, '')
        .replace(/(?<!s)s$/, ''),
    );
}
