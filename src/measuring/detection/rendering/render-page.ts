import { html, pageDocument } from '../../../reporting/index.ts';
import { figureOf, figureText } from '../figure-of.ts';
import { gateProblems } from '../gate.ts';
import type { Measurement } from '../measurement.ts';
import { pageSections } from './page-sections.ts';

/** What the suite detects, as one page that loads nothing and looks like the contract report. */
export function renderPage(measurement: Measurement): string {
  const { measuredAt, durationMs, workers, faults } = measurement;
  const problems = gateProblems(measurement);
  const found = faults.filter(({ detection }) => detection !== 'missed').length;
  return pageDocument({
    title: 'What the suite detects',
    body: html`<header>
        <h1>What the suite detects</h1>
        <p class="facts"><time datetime=${measuredAt}>${measuredAt.slice(0, 19).replace('T', ' ')} UTC</time>, ${(durationMs / 1000).toFixed(1)} s in ${workers} processes; <a href="index.html">contract report</a></p>
        <div class="cards"><div class="card ${problems.length > 0 ? 'failed' : 'passed'}">
          <h2>Faults of the mock provider, each breaking one promise</h2>
          <p class="result">${found} of ${faults.length} found</p>
          <p class="text">${figureText(figureOf(measurement))}</p>
          ${problems.length > 0 && html`<ul class="failures">${problems.map((text) => html`<li>${text}</li>`)}</ul>`}
        </div></div>
      </header>
      <main>${pageSections(measurement)}</main>`,
  });
}
