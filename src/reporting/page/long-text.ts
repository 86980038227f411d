import { cutText } from '../../judgement/index.ts';
import { html, type Content } from './html.ts';

const MOST = 4000;

/** A text that may be very long. Behind its start opens as much of it as a page can hold. */
export function longText(text: string, limit = 400): Content {
  if (text.length <= limit) return html`<span class="text">${text}</span>`;
  return html`<details class="more"><summary><span class="text">${cutText(text, limit)}</span></summary><p class="text">${cutText(text, MOST)}</p></details>`;
}

/** The start of a text, where nothing can open. */
export function shortText(text: string, limit = 160): Content {
  return html`<span class="text">${cutText(text, limit)}</span>`;
}
