/** Whether a text has a character that some readers take for more than itself: beyond ASCII, a quotation mark, or a percent sign. */
export function isOddText(text: string): boolean {
  return /[^ -~]|['"%]/.test(text);
}
