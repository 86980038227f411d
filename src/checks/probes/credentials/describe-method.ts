/** The text that names a signature method, for a reader. */
export function describeMethod(text: string): string {
  return text === '' ? 'no method named' : text;
}
