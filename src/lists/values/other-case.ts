/** The same text with its letters in the other case: capitals where it has small ones, else small ones. Letters beyond ASCII stay, because not every provider folds them alike. */
export function otherCase(text: string): string {
  return /[a-z]/.test(text)
    ? text.replace(/[a-z]/g, (letter) => letter.toUpperCase())
    : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
