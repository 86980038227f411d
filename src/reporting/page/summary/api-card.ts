import { counted } from '../../../judgement/index.ts';
import { coveragePercent } from '../../coverage/index.ts';
import { countVerdicts } from '../../count-verdicts.ts';
import { apiFailures, apiHeading, apiResult, verifiedOn } from '../../result/index.ts';
import { isCounted } from '../causes/cause-list.ts';
import { html, type Content } from '../html.ts';
import { longText, shortText } from '../long-text.ts';
import type { ReportedApi } from '../reported-api.ts';
import { seconds } from '../seconds.ts';
import { verdictLabel } from '../verdict-label.ts';

const SIGNS = { passed: '✓', failed: '✕', 'nothing judged': '–' } as const;

/** How one API came out in one environment, and the four facts that a reader asks for next. */
export function apiCard(api: ReportedApi): Content {
  const { run, manifest, anchor } = api;
  const result = apiResult(run, manifest.require);
  const word = apiHeading(run, manifest.require);
  // How many checks are violated stands among the counts.
  const reasons = apiFailures(run, manifest.require).filter((failure) => !/^[\d,]+ checks? violated\.$/.test(failure));
  return html`<article class="card ${run.environment.mock && result === 'passed' ? 'mocked' : result.replace(' ', '-')}" id=${anchor}>
    <h2>${run.api}</h2>
    <p class="result"><span aria-hidden="true">${SIGNS[result]}</span> ${word.charAt(0).toUpperCase()}${word.slice(1)}</p>
    <p class="where ${run.environment.mock ? 'mock' : ''}">${shortText(verifiedOn(run), 200)}</p>
    ${reasons.length > 0 && html`<ul class="failures">${reasons.map((failure) => html`<li>${longText(failure)}</li>`)}</ul>`}
    <ul class="counts">${countVerdicts(run.verdicts).map(({ name, count }) => html`<li>${verdictLabel(name, count)}</li>`)}</ul>
    <dl class="figures">
      ${figure('found', findingsFigure(api))}
      ${run.coverage && figure('covered', html`<a href="#coverage">${coveragePercent(run.coverage)} %</a> of ${counted(run.coverage.all, 'promises')}; ${run.coverage.all - run.coverage.seen} not seen`)}
      ${figure('contract', html`${run.title}, revision ${run.contract.version}`)}
      ${figure('sent', html`${counted(run.requests, 'requests')} in ${seconds(run.durationMs)} to ${shortText(run.environment.mock ? run.environment.origin : `environment ${run.environment.name}`, 120)}`)}
    </dl>
  </article>`;
}

function figure(name: string, content: Content): Content {
  return html`<div><dt>${name}</dt><dd>${content}</dd></div>`;
}

function findingsFigure({ causes, changes }: ReportedApi): Content {
  const open = causes.filter(isCounted);
  const findings = open.flatMap((cause) => cause.findings);
  const fresh = findings.filter(({ state }) => state === 'new').length;
  return html`${counted(open.length, 'causes')}, ${counted(findings.length, 'findings')}${
    changes &&
    html`; since ${changes.since.slice(0, 16).replace('T', ' ')}: ${fresh} new, ${findings.length - fresh} known, ${changes.fixed.length} fixed`
  }`;
}
