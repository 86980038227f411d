import { html, type Content } from './html.ts';
import { longText } from './long-text.ts';
import type { ReportedApi } from './reported-api.ts';

/** The incidents of the environment, which break no promise of the provider by themselves, and what else has to be known about it. */
export function incidents({ run }: ReportedApi): Content {
  const { notes = [] } = run;
  return (
    run.incidents.length + notes.length > 0 &&
    html`<ul class="plain">
      ${notes.map((note) => html`<li>${longText(note)}</li>`)}
      ${run.incidents.map(({ kind, message, count }) => html`<li><b>${count} × ${kind}</b> ${longText(message)}</li>`)}
    </ul>`
  );
}
