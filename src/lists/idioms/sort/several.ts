import type { Sort } from '../../../contract/index.ts';

/** The parts of a text that says several keys or directions; one where the contract knows no separator. */
export function partsOf({ separator }: Pick<Sort, 'separator'>, text: string): readonly string[] {
  return separator === undefined ? [text] : text.split(separator);
}

/** Several keys or directions as one text; `undefined` where they cannot stand together, or one of them holds the separator. */
export function joinedBy({ separator }: Pick<Sort, 'separator'>, parts: readonly string[]): string | undefined {
  if (separator === undefined) return parts.length === 1 ? parts[0] : undefined;
  return parts.some((part) => part.includes(separator)) ? undefined : parts.join(separator);
}
