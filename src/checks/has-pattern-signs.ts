/** Whether a text has a sign that a search may take for a pattern. A filter that does so finds too much then, and is right about every other text. */
export function hasPatternSigns(text: unknown): boolean {
  return typeof text === 'string' && /[%_*?\\]/.test(text);
}
