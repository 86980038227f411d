import { html, type Content } from './html.ts';

/** A text that a reader takes along, with a button that copies it. The script shows the button. */
export function copyable(name: string, text: string): Content {
  return html`<div class="copyable">
    <pre tabindex="0" role="group" aria-label=${name}>${text}</pre>
    <button type="button" class="copy" aria-label="Copy ${name}" hidden>Copy</button>
  </div>`;
}
