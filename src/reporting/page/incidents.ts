import { html, type Content } from './html.ts';
import { longText } from './long-text.ts';
import type { ReportedApi } from './reported-api.ts';

/** The incidents of the environment. They break no promise of the provider. */
export function incidents({ run }: ReportedApi): Content {
  return (
    run.incidents.length > 0 &&
    html`<ul class="plain">${run.incidents.map(({ kind, message, count }) => html`<li><b>${count} × ${kind}</b> ${longText(message)}</li>`)}</ul>`
  );
}
