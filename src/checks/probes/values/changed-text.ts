/** How many letters and digits are changed. */
const TAIL = 6;

/**
 * Another text of the same shape: of the same length and the same classes of characters, and different in its last letters and digits, so that
 * the version of a UUID or the prefix of an identifier stays what it was. The same text always gives the same answer.
 */
export function changedText(text: string): string {
  const places = [...text.matchAll(/[A-Za-z0-9]/g)].map(({ index }) => index).slice(-TAIL);
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
