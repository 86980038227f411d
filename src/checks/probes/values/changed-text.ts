const TAIL = 6;

/**
 * Another text of the same shape: as long, of the same classes of characters, and different in the last letters and digits, so that the
 * version of a UUID or the prefix of an identifier stays what it was. The same text gives the same answer.
 */
export function changedText(text: string): string {
  const places = [...text.matchAll(/[A-Za-z0-9]/g)].map(({ index }) => index).slice(-TAIL);
  return [...text].map((character, index) => (places.includes(index) ? changed(character) : character)).join('');
}

/** Digits stay digits and hexadecimal letters stay hexadecimal. */
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
