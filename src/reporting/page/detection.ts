import { existsSync, readFileSync } from 'node:fs';
import { html, type Content } from './html.ts';

/** The last measurement of what the suite detects. */
const FIGURE = new URL('../../../docs/detection.json', import.meta.url);

/**
 * The share of seeded faults that the suite finds, with a link to that measurement. It says how much a run without
 * findings means.
 */
export function detection(): Content {
  if (!existsSync(FIGURE)) return undefined;
  const { faults, controls } = JSON.parse(readFileSync(FIGURE, 'utf8')) as Record<
    'faults' | 'controls',
    { found: number; all: number }
  >;
  return html`<p class="facts">The suite finds ${faults.found} of ${faults.all} faults seeded into the mock provider and is silent about ${controls.found} of ${controls.all} conforming ones: <a href="detection.html">what the suite detects</a>, written by <code>npm run detect</code>.</p>`;
}
