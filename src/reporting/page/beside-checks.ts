import type { Run } from '../../findings/index.ts';
import { testCounts } from '../formats/test-counts.ts';
import { failedTestIn, firstLineOf } from '../result/index.ts';
import { html, type Content } from './html.ts';
import { longText, shortText } from './long-text.ts';
import { permalink } from './permalink.ts';
import type { Section } from './section.ts';

/** What failed beside the checks: tests by hand, parts that are missing, errors outside of every test. */
export function besideChecks({ errors = [], byHand }: Run): readonly Section[] {
  if (errors.length === 0 && byHand === undefined) return [];
  const content = html`<section id="beside" aria-labelledby="beside-title">
    <h2 id="beside-title"><a class="permalink" href="#beside">Beside the checks</a></h2>
    ${byHand && html`<p class="lead">Tests by hand: ${testCounts(byHand)}.</p>`}
    <div data-group>${errors.map(failure)}</div>
  </section>`;
  return [{ id: 'beside', title: 'Beside the checks', content }];
}

function failure(text: string, index: number): Content {
  const anchor = `beside--${index + 1}`;
  const test = failedTestIn(text);
  if (test === undefined)
    return html`<p id=${anchor} data-entry>${longText(text)} ${permalink(anchor, 'this error')}</p>`;
  const { title, error } = test;
  return html`<details class="reason" id=${anchor} data-entry>
    <summary><span class="message">${shortText(title, 300)}</span> <span class="about">${shortText(firstLineOf(error), 300)}</span></summary>
    <pre tabindex="0" role="group" aria-label="what the test said">${error}</pre>
    <p class="facts">${permalink(anchor, 'this test')}</p>
  </details>`;
}
