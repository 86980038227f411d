/** A description in one line, without tags. */
export function plainText(description: string): string {
  return description
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Its sentences. A stop inside of a number or a name ends none. */
export function sentencesOf(description: string): readonly string[] {
  const paragraphs = description.split(/\n\s*\n|<\/?(?:p|li|br|ul)\b[^>]*>/);
  return paragraphs.flatMap((text) => plainText(text).split(/(?<=[.!?;])\s+/)).filter((sentence) => sentence !== '');
}
