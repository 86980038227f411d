import type { ShownExchange } from '../../../findings/index.ts';
import { html, type Content } from '../html.ts';
import { seconds } from '../seconds.ts';

/** A request and its response as they went over the wire, masked. */
export function exchange(shown: ShownExchange): Content {
  const { method, url, requestHeaders, requestBody, status, responseHeaders = {}, excerpt = '', durationMs } = shown;
  const request = `${method} ${url}\n${headers(requestHeaders)}${requestBody === undefined ? '' : `\n${requestBody}`}`;
  return html`<details class="exchange">
    <summary>Request and response</summary>
    <h4>Request</h4>
    <pre tabindex="0" role="group" aria-label="request">${request}</pre>
    <h4>Response${status === undefined ? ': none' : ` ${status}`}, ${seconds(durationMs)}</h4>
    ${status !== undefined && html`<pre tabindex="0" role="group" aria-label="response">${`${headers(responseHeaders)}\n${excerpt}`}</pre>`}
  </details>`;
}

function headers(texts: Readonly<Record<string, string>>): string {
  return Object.entries(texts)
    .map(([name, text]) => `${name}: ${text}\n`)
    .join('');
}
