import { html, type Content } from './html.ts';
import { linkTo } from './link-to.ts';

/** The address of a part of the page that is open, for somebody who wants to send it. */
export function permalink(anchor: string, name: string): Content {
  return html`<a class="permalink" href=${linkTo(anchor)} aria-label="Link to ${name}">Link</a>`;
}
