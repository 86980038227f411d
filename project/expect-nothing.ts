/** Fails with these sentences, one a line, and nothing else; each names the file to touch and says what to do there. */
export function expectNothing(sentences: readonly string[]): void {
  if (sentences.length === 0) return;
  const error = new Error(sentences.join('\n'));
  // A place in the guard tells nothing about the file that it guards.
  error.stack = error.message;
  throw error;
}
