import { existsSync, readFileSync } from 'node:fs';
import { suiteCommand } from '../../findings/index.ts';
import { html, type Content } from './html.ts';
import type { Section } from './section.ts';

/** The last measurement of what the suite detects. */
const FIGURE = new URL('../../../docs/detection.json', import.meta.url);

/** The share of seeded faults that the suite finds. It says how much a run without findings means. */
export function detection(): readonly Section[] {
  if (!existsSync(FIGURE)) return [];
  const { faults, controls } = JSON.parse(readFileSync(FIGURE, 'utf8')) as Record<
    'faults' | 'controls',
    { found: number; all: number }
  >;
  const content: Content = html`<section id="detection" aria-labelledby="detection-title">
    <h2 id="detection-title"><a class="permalink" href="#detection">Detection power</a></h2>
    <p>The suite finds <b>${faults.found} of ${faults.all}</b> faults that are built into the mock, and is silent about <b>${controls.found} of ${controls.all}</b> providers that keep their contract. <code>${suiteCommand('detect')}</code> measures it anew, and writes what it found and missed into <code>reports/detection.html</code>.</p>
  </section>`;
  return [{ id: 'detection', title: 'Detection', content }];
}
