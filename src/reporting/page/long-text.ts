import { cutText } from '../../judgement/index.ts';
import { html, type Content } from './html.ts';

const TITLE = 2000;

/** A text that may be very long: its start, and more of it in the title. */
export function longText(text: string, limit = 400): Content {
  return text.length <= limit
    ? html`<span class="text">${text}</span>`
    : html`<span class="text" title="${cutText(text, TITLE)}">${cutText(text, limit)}</span>`;
}
