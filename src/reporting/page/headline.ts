import { countVerdicts } from '../count-verdicts.ts';
import { counted } from '../formats/counted.ts';
import { apiFailures, apiHeading, apiResult, verifiedOn } from '../result/index.ts';
import { html, type Content } from './html.ts';
import { longText } from './long-text.ts';
import type { ReportedApi } from './reported-api.ts';
import { seconds } from './seconds.ts';
import { verdictLabel } from './verdict-label.ts';

const RESULTS = {
  passed: { sign: '✓' },
  failed: { sign: '✕' },
  'nothing judged': { sign: '–' },
} as const;

/** How one API came out in one environment, in large letters. */
export function headline({ run, manifest }: ReportedApi): Content {
  const result = apiResult(run, manifest.require);
  const { sign } = RESULTS[result];
  const word = apiHeading(run, manifest.require);
  const failures = apiFailures(run, manifest.require);
  return html`<article class="headline ${result.replace(' ', '-')}">
  <h2>${run.api}</h2>
  <p class="result"><span aria-hidden="true">${sign}</span> ${word.charAt(0).toUpperCase()}${word.slice(1)}</p>
  <p class="where${run.environment.mock && ' mock'}">${verifiedOn(run)}</p>
  ${failures.length > 0 && html`<ul class="failures">${failures.map((failure) => html`<li>${longText(failure)}</li>`)}</ul>`}
  ${counts({ run })}
  <p class="facts">${run.title}, contract of ${run.contract.version} · <span class="text">${run.environment.mock ? run.environment.origin : `environment ${run.environment.name}`}</span> · ${counted(run.requests, 'requests')} in ${seconds(run.durationMs)}</p>
</article>`;
}

function counts({ run }: Pick<ReportedApi, 'run'>): Content {
  return html`<ul class="counts">${countVerdicts(run.verdicts).map(({ name, count }) => html`<li>${verdictLabel(name, count)}</li>`)}</ul>`;
}
