import { cutText } from '../../judgement/index.ts';
import { html, type Content } from './html.ts';

const TITLE = 2000;

/**
 * The start of a text that may be very long. More of it stands in the title, which shows when a pointer rests on it.
 */
export function longText(text: string, limit = 400): Content {
  return text.length <= limit
    ? html`<span class="text">${text}</span>`
    : html`<span class="text" title="${cutText(text, TITLE)}">${cutText(text, limit)}</span>`;
}
