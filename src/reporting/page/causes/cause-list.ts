import { counted } from '../../../judgement/index.ts';
import type { ReportedApi, ReportedCause, ReportedFinding } from '../reported-api.ts';
import { html, type Content } from '../html.ts';
import { shortText } from '../long-text.ts';
import { entryOf } from '../facets.ts';
import { permalink } from '../permalink.ts';
import { findingCard, SUMMED_UP } from './finding-card.ts';

/** Whether a reader has to act on a cause: its findings are neither waived nor informations. */
export function isCounted({ findings: [first] }: ReportedCause): boolean {
  return first !== undefined && first.finding.severity !== 'information' && first.finding.waiver === undefined;
}

/** The causes of some findings of an API, each closed. */
export function causeList(api: ReportedApi, isShown: (cause: ReportedCause) => boolean): Content {
  const causes = api.causes.filter(isShown);
  return causes.length > 0 && html`<div class="causes">${causes.map((cause) => causeRow(api, cause))}</div>`;
}

function causeRow(api: ReportedApi, { anchor, findings }: ReportedCause): Content {
  const [first] = findings;
  if (first === undefined) return undefined;
  const { finding } = first;
  const kind = finding.waiver ? 'waived' : finding.severity;
  const facets = entryOf(api, {
    verdicts: findings.map(({ verdict }) => verdict.verdict.verdict),
    states: findings.flatMap(({ state }) => state ?? []),
  });
  return html`<details class="cause ${kind}" id=${anchor} ...${facets}>
    <summary><span class="kind">${kind}</span> ${stateBadge(findings)} <span class="message">${shortText(finding.message, SUMMED_UP)}</span><span class="about">${aboutOf(findings)}</span></summary>
    ${findings.length > 1 && html`<p class="facts here">${permalink(anchor, 'this cause')}</p>`}
    ${findings.map((each) => findingCard(each, findings.length))}
  </details>`;
}

function aboutOf(findings: readonly ReportedFinding[]): Content {
  const unique = (texts: readonly string[]) => [...new Set(texts)];
  const checks = unique(findings.map(({ finding }) => finding.check));
  const operations = unique(findings.map(({ finding }) => finding.operation));
  const times = findings.reduce((sum, { finding }) => sum + finding.occurrences, 0);
  return [
    html`<code>${checks[0]}</code>${checks.length > 1 && ` and ${checks.length - 1} more`}`,
    ` on ${operations.slice(0, 3).join(', ')}${operations.length > 3 ? ` and ${operations.length - 3} more` : ''}`,
    findings.length > 1 && ` · ${counted(findings.length, 'findings')}`,
    ` · seen ${counted(times, 'times')}`,
  ];
}

function stateBadge(findings: readonly ReportedFinding[]): Content {
  if (findings.every(({ state }) => state === undefined)) return undefined;
  const fresh = findings.filter(({ state }) => state === 'new').length;
  if (fresh === 0) return html`<span class="badge known">known</span>`;
  return html`<span class="badge new">${fresh === findings.length ? 'new' : `${fresh} of ${findings.length} new`}</span>`;
}
