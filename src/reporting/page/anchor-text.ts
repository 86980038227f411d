import { visibleText } from './visible-text.ts';

/** A text as the id of an element: without blanks, and such that an address can name it. */
export function anchorText(text: string): string {
  return visibleText(text).replaceAll(/\s+/g, '_');
}
