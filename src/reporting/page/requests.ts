import { counted } from '../../judgement/index.ts';
import { extent, max, quantile } from 'd3-array';
import type { SentRequest } from '../../findings/index.ts';
import { html, type Content } from './html.ts';
import { shortText } from './long-text.ts';
import { strip } from './plot/strip.ts';
import type { ReportedApi } from './reported-api.ts';
import { seconds } from './seconds.ts';

const SLOWEST = 10;

/** How long the answers took, by operation, and everything that was asked. */
export function requests({ run: { sent = [] } }: ReportedApi): Content {
  if (sent.length === 0) return undefined;
  const [shortest = 0, longest = 0] = extent(sent, ({ durationMs }) => durationMs);
  const groups = [...Map.groupBy(sent, ({ operation }) => operation)];
  return [
    html`<div class="scroll" tabindex="0" role="group" aria-label="latency by operation"><table class="figures cards-when-narrow" role="table">
      <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">operation</th><th role="columnheader" scope="col">answers</th><th role="columnheader" scope="col">p50</th><th role="columnheader" scope="col">p95</th><th role="columnheader" scope="col">longest</th><th role="columnheader" scope="col" class="plot">each answer, from ${seconds(shortest)} to ${seconds(longest)}</th></tr></thead>
      <tbody role="rowgroup">${groups.map(([operation, asked]) => latencyRow(operation, asked, [shortest, longest]))}</tbody>
    </table></div>`,
    html`<p class="legend"><span class="key median">p50</span> <span class="key slow">p95</span></p>`,
    html`<details class="slowest"><summary>The ${SLOWEST} slowest</summary>${table(sent.toSorted((one, other) => other.durationMs - one.durationMs).slice(0, SLOWEST))}</details>`,
    html`<details class="sent"><summary>All ${counted(sent.length, 'answers')}, in their order</summary>${table(sent)}</details>`,
  ];
}

function latencyRow(operation: string, asked: readonly SentRequest[], range: readonly [number, number]): Content {
  const durations = asked.map(({ durationMs }) => durationMs);
  const marks = { p50: quantile(durations, 0.5) ?? 0, p95: quantile(durations, 0.95) ?? 0 };
  return html`<tr role="row">
    <th role="rowheader" scope="row">${operation}</th>
    <td role="cell" data-label="answers">${asked.length.toLocaleString('en-US')}</td><td role="cell" data-label="p50">${seconds(marks.p50)}</td><td role="cell" data-label="p95">${seconds(marks.p95)}</td><td role="cell" data-label="longest">${seconds(max(durations) ?? 0)}</td>
    <td role="cell" class="plot">${strip({ durations, marks, range })}</td>
  </tr>`;
}

function table(asked: readonly SentRequest[]): Content {
  return html`<div class="scroll" tabindex="0" role="group" aria-label="requests"><table class="figures requests">
    <thead><tr><th scope="col">purpose</th><th scope="col">operation</th><th scope="col">resource</th><th scope="col">status</th><th scope="col">took</th></tr></thead>
    <tbody>${asked.map(({ purpose, operation, resource, status, durationMs }) => html`<tr><td>${shortText(purpose, 200)}</td><td>${operation}</td><td>${shortText(resource, 60)}</td><td>${status}</td><td>${seconds(durationMs)}</td></tr>`)}</tbody>
  </table></div>`;
}
