import type { Run } from '../findings/index.ts';
import { pastRunOf, type PastRun } from './history/index.ts';
import { pageDocument } from './page/document.ts';
import { html, type Content } from './page/html.ts';
import { apiManifest, manifest } from './page/manifest.ts';
import { reportedApis } from './page/reported-api.ts';
import { nameOf, type Section } from './page/section.ts';
import { sectionsOf } from './page/sections.ts';
import { answer } from './page/summary/answer.ts';
import { apiCard } from './page/summary/api-card.ts';
import { toolbar } from './page/toolbar.ts';
import { runResult } from './result/index.ts';

/** The contract report of a run, with what changed since the runs that are kept: one self-contained page. */
export function renderReport(run: Run, history: readonly PastRun[] = []): string {
  const now = pastRunOf(run);
  const past = history.filter(({ startedAt }) => startedAt < run.manifest.startedAt);
  const apis = reportedApis(run, [...past, ...(now ? [now] : [])]);
  const { startedAt } = run.manifest;
  const sections = sectionsOf(run, apis);
  return pageDocument({
    title: `Contract report: ${runResult(run).result}`,
    isScripted: true,
    body: html`<a class="skip" href="#findings">Skip to the findings</a>
      <header>
        <h1>Contract report</h1>
        <p class="facts"><time datetime=${startedAt}>${startedAt.slice(0, 19).replace('T', ' ')} UTC</time></p>
        ${answer(run, apis)}
        <div class="cards">${apis.map(apiCard)}</div>
        ${contents(sections)}
      </header>
      ${toolbar(apis)}
      <main>${sections.map(({ content }) => content)}</main>
      <footer>
        <h2 id="manifest">Manifest</h2>
        ${manifest(run.manifest)}
        ${apis.map((api) => html`<h3>${nameOf(api)}</h3>${apiManifest(api)}`)}
      </footer>`,
  });
}

function contents(sections: readonly Section[]): Content {
  return html`<nav aria-label="Sections"><ul>${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}<li><a href="#manifest">Manifest</a></li></ul></nav>`;
}
