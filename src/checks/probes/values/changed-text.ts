/** How many letters and digits of a short text are changed, because something may have a name that is close to it. */
const TAIL = 6;
/** A text of so many characters hardly has a neighbour in use. Only its last character is changed, because some programs do not compare that one. */
const LONG = 12;

/**
 * Another text of the same shape: of the same length and the same classes of characters. Its last letters and digits differ, or the last one of a long
 * text, so the version of a UUID or the prefix of an identifier stays what it was. The same text always gives the same answer.
 */
export function changedText(text: string): string {
  const places = [...text.matchAll(/[A-Za-z0-9]/g)].map(({ index }) => index).slice(text.length < LONG ? -TAIL : -1);
  return [...text].map((character, index) => (places.includes(index) ? changed(character) : character)).join('');
}

/** A long text with another first letter or digit; `undefined` for a short one, which is changed there anyway. */
export function changedBeginning(text: string): string | undefined {
  return text.length < LONG ? undefined : text.replace(/[A-Za-z0-9]/, changed);
}

/** Another character of the same class: digits stay digits, and hexadecimal letters stay hexadecimal. */
function changed(character: string): string {
  if (/\d/.test(character)) return String(9 - Number(character));
  const alphabet = /[a-f]/.test(character)
    ? 'abcdef'
    : /[A-F]/.test(character)
      ? 'ABCDEF'
      : /[a-z]/.test(character)
        ? 'ghijklmnopqrstuvwxyz'
        : 'GHIJKLMNOPQRSTUVWXYZ';
  return alphabet[(alphabet.indexOf(character) + 1) % alphabet.length] ?? character;
}
