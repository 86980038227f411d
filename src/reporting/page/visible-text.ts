/**
 * Characters that hide or turn a part of a text: controls (ANSI escapes begin with one), signs of the direction of
 * writing, blanks without a width, tags, separators that no one types, and halves of surrogate pairs.
 */
const HIDING =
  /[^\P{Cc}\t\n]|\p{Bidi_Control}|\p{Cs}|[\u00AD\u200B\u2028\u2029\u2060-\u2064\uFEFF]|[\u{E0000}-\u{E007F}]/gu;

/** A text in which each character that could hide something stands as its number: `⟨U+202E⟩`. */
export function visibleText(text: string): string {
  return text.replaceAll(HIDING, (character) => {
    const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    return `⟨U+${code}⟩`;
  });
}
