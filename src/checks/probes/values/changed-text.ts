/** How many letters and digits of a short text are changed, because something may have a name that is close to it. */
const TAIL = 6;
/** Of an id of so many characters there are so many that a neighbour is hardly in use. Only its last one is changed, which some programs do not compare. */
const LONG = 12;

/**
 * Another text of the same shape: of the same length and the same classes of characters, and different in its last letters and digits, or in the last one of a long text, so that
 * the version of a UUID or the prefix of an identifier stays what it was. The same text always gives the same answer.
 */
export function changedText(text: string): string {
  const places = [...text.matchAll(/[A-Za-z0-9]/g)].map(({ index }) => index).slice(text.length < LONG ? -TAIL : -1);
  return [...text].map((character, index) => (places.includes(index) ? changed(character) : character)).join('');
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
