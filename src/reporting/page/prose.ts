import { html, type Content } from './html.ts';

/** A sentence of the pages of checks: what stands between backticks is code. */
export function prose(text: string): Content {
  return text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part));
}
