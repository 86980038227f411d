import { html, markupOf, verbatim, type Content } from './elements.js';
import { visibleText } from './visible-text.ts';

export { html, type Content };

/** The text of a whole document. Nothing that stands in a value can be markup, and nothing of it is invisible. */
export function renderDocument(root: Content): string {
  return `<!doctype html>\n${visibleText(markupOf(root))}\n`;
}

/** A script or a style sheet of this project as it stands: the one content that is not escaped. */
export const asset = verbatim;
