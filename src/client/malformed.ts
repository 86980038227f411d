/** How a JSON body is broken on purpose: its last character is missing, or nothing is sent in its place. */
export type Malformation = 'unfinished' | 'empty';

/** A JSON body broken in this way. */
export function malformed(text: string, way: Malformation | undefined): string {
  if (way === undefined) return text;
  return way === 'empty' ? '' : text.slice(0, -1);
}
