import { suiteCommand } from '../../findings/index.ts';
import { anchorText } from './anchor-text.ts';
import { html, type Content } from './html.ts';
import { checkPage, type CheckPage } from '../check-pages/index.ts';
import { permalink } from './permalink.ts';
import { prose } from './prose.ts';
import type { ReportedApi } from './reported-api.ts';
import type { Section } from './section.ts';

/** The page of each check that found something: what it promises, what breaks it, and how to mend that. */
export function aboutChecks(apis: readonly ReportedApi[]): readonly Section[] {
  const found = apis.flatMap(({ verdicts }) => verdicts.filter(({ findings }) => findings.length > 0));
  const titles = new Map(found.map(({ verdict }) => [verdict.check, verdict.title]));
  if (titles.size === 0) return [];
  const content = html`<section id="checks" aria-labelledby="checks-title">
    <h2 id="checks-title"><a class="permalink" href="#checks">The checks of these findings</a></h2>
    ${[...titles].toSorted().map(([check, title]) => about(check, title, checkPage(check)))}
  </section>`;
  return [{ id: 'checks', title: 'About the checks', content }];
}

function about(check: string, title: string, page: CheckPage | undefined): Content {
  const anchor = anchorText(`about--${check}`);
  return html`<details class="about-check" id=${anchor}>
    <summary><code>${check}</code> <span class="about">${title}</span></summary>
    ${
      page &&
      html`<p>${prose(page.promises)}</p><dl>
      ${term('why', prose(page.why))}
      ${page.breaks.length > 0 && term('what breaks it', html`<ul>${page.breaks.slice(0, 8).map((fault) => html`<li>${prose(fault)}</li>`)}</ul>`)}
      ${term('how to mend it', prose(page.mend))}
      ${term('what it needs', prose(page.needs))}
      ${term('more', html`<code>${suiteCommand('explain', check)}</code>`)}
    </dl>`
    }
    <p class="facts">${permalink(anchor, check)}</p>
  </details>`;
}

function term(name: string, content: Content): Content {
  return html`<div><dt>${name}</dt><dd>${content}</dd></div>`;
}
