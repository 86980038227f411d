import { counted } from '../../judgement/index.ts';
import { coveragePercent } from '../coverage/index.ts';
import { pastApiOf, type PastApi, type PastFinding } from '../history/index.ts';
import { html, type Content } from './html.ts';
import { shortText } from './long-text.ts';
import { curve } from './plot/curve.ts';
import type { ReportedApi } from './reported-api.ts';
import { seconds } from './seconds.ts';

/** Runs that are drawn. */
const DRAWN = 30;

interface Point {
  readonly startedAt: string;
  readonly result: string;
  readonly part: boolean;
  readonly api: PastApi;
}

/** How the last runs of an API in one environment came out. Nothing before there are two. */
export function trend({ run, history }: ReportedApi): Content {
  const points: Point[] = history
    .flatMap((past) => {
      const api = pastApiOf(past, run);
      return api ? [{ startedAt: past.startedAt, result: past.result, part: past.part === true, api }] : [];
    })
    .slice(-DRAWN);
  if (points.length < 2) return undefined;
  const findings = points.map(({ api }) => api.findings.length);
  const percents = points.map(({ api }) => api.coverage && coveragePercent(api.coverage));
  const title = `findings from ${findings[0]} to ${findings.at(-1)} over ${points.length} runs`;
  return html`<div class="trend">
    ${curve(
      [
        { name: 'findings', values: findings, most: Math.max(...findings) },
        { name: 'covered', values: percents, most: 100 },
      ],
      title,
    )}
    <p class="legend"><span class="key findings">findings, at most ${Math.max(...findings)}</span> <span class="key covered">covered, of 100 %</span></p>
    <details><summary>${counted(points.length, 'runs')}, with what changed</summary>${table(points)}</details>
  </div>`;
}

function table(points: readonly Point[]): Content {
  const rows = points.map((point, index) => ({ point, before: points[index - 1] })).toReversed();
  return html`<div class="scroll" tabindex="0" role="group" aria-label="runs"><table class="figures cards-when-narrow" role="table">
    <thead role="rowgroup"><tr role="row">${['run', 'result', 'findings', 'covered', 'sent', 'changed'].map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}</tr></thead>
    <tbody role="rowgroup">${rows.map(({ point, before }) => row(point, before))}</tbody>
  </table></div>`;
}

function row({ startedAt, result, part, api }: Point, before: Point | undefined): Content {
  return html`<tr role="row">
    <th role="rowheader" scope="row"><time datetime=${startedAt}>${startedAt.slice(0, 16).replace('T', ' ')}</time></th>
    <td role="cell" data-label="result">${result}${part && ', a part only'}</td>
    <td role="cell" data-label="findings">${api.findings.length}</td>
    <td role="cell" data-label="covered">${api.coverage ? `${coveragePercent(api.coverage)} %` : 'unknown'}</td>
    <td role="cell" data-label="sent">${counted(api.requests, 'requests')} in ${seconds(api.durationMs)}</td>
    <td role="cell" data-label="changed" class="changed">${before === undefined ? 'the first that is kept' : transition(before.api.findings, api.findings)}</td>
  </tr>`;
}

function transition(before: readonly PastFinding[], now: readonly PastFinding[]): Content {
  const [fresh, gone] = [without(now, before), without(before, now)];
  if (fresh.length + gone.length === 0) return 'nothing';
  return [
    fresh.length > 0 && html`<p><b>${fresh.length} new:</b> ${named(fresh)}</p>`,
    gone.length > 0 && html`<p><b>${gone.length} gone:</b> ${named(gone)}</p>`,
  ];
}

function without(all: readonly PastFinding[], taken: readonly PastFinding[]): readonly PastFinding[] {
  const known = new Set(taken.map(({ fingerprint }) => fingerprint));
  return all.filter(({ fingerprint }) => !known.has(fingerprint));
}

function named(findings: readonly PastFinding[]): Content {
  const checks = [...new Set(findings.map(({ check, operation }) => `${check} on ${operation}`))];
  return shortText(checks.join(', '), 300);
}
