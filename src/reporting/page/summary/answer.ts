import { counted } from '../../../judgement/index.ts';
import type { Run } from '../../../findings/index.ts';
import { runResult, verifiedOn } from '../../result/index.ts';
import { html, type Content } from '../html.ts';
import { linkTo } from '../link-to.ts';
import { longText, shortText } from '../long-text.ts';
import type { ReportedApi, ReportedCause } from '../reported-api.ts';
import { isCounted } from '../causes/cause-list.ts';
import { nameOf } from '../section.ts';

const TONES = ['kept', 'found', 'open'] as const;
/** Causes that a reader is sent to from the top of the page. */
const FIRST = 3;

/** The one answer of the run: can we release? And where to look first. */
export function answer(run: Run, apis: readonly ReportedApi[]): Content {
  const { headline, exitCode, result } = runResult(run);
  // What the mock passed is not green, because green is read as "release".
  const tone = result === 'passed on the mock' || result === 'nothing selected' ? 'open' : TONES[exitCode];
  return html`<div class="answer ${tone}">
    <p class="verdict-line">${longText(headline, 600)}</p>
    ${releaseSentence(run)}
    ${lookFirst(apis)}
  </div>`;
}

/** What a reader may conclude. A run on the mock alone says nothing about a release. */
function releaseSentence(run: Run): Content {
  const { result } = runResult(run);
  const real = run.apis.filter(({ environment }) => !environment.mock);
  if (run.unfinished !== undefined)
    return html`<p class="release">There is no verdict, so this report says nothing about a release.</p>`;
  if (run.apis.length > 0 && real.length === 0)
    return html`<p class="release">No provider was verified. The mock keeps the contract by itself, so <strong>this report says nothing about a release</strong>.${result === 'passed on the mock' && seeAlso()}</p>`;
  if (result === 'passed by hand')
    return html`<p class="release">Only tests by hand ran, and <strong>no promise of a contract was judged</strong>.</p>`;
  const places = real.map((api) => `${api.api} was ${verifiedOn(api)}`).join('; ');
  return result === 'failed' || result === 'nothing judged'
    ? html`<p class="release"><strong>Do not release on this report.</strong> ${shortText(places, 300)}.</p>`
    : html`<p class="release"><strong>Every promise that was judged is kept.</strong> ${shortText(places, 300)}.${seeAlso()}</p>`;
}

/** Nothing found is not everything seen. */
function seeAlso(): Content {
  return html` See what was <a href="#unjudged">not judged</a> and <a href="#coverage">not covered</a>.`;
}

function lookFirst(apis: readonly ReportedApi[]): Content {
  const all = apis.flatMap((api) => api.causes.filter(isCounted).map((cause) => ({ api, cause })));
  if (all.length === 0) return undefined;
  return html`<p class="look">${counted(all.length, 'causes')} to look at. Start with:</p>
    <ol class="look">${all.slice(0, FIRST).map(({ api, cause }) => html`<li>${linkToCause(cause)} <span class="facts">${nameOf(api)}</span></li>`)}</ol>`;
}

function linkToCause({ anchor, findings: [first] }: ReportedCause): Content {
  return html`<a href=${linkTo(anchor)}>${shortText(first?.finding.message ?? '', 120)}</a>`;
}
