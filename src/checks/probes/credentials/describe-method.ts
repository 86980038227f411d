/** How the name of a signature method reads. */
export function methodNamed(text: string): string {
  return text === '' ? 'no method named' : text;
}
