import { countedAll } from '../formats/counted.ts';
import type { Verdict } from '../../findings/index.ts';
import { seconds } from './seconds.ts';
import { html, type Content } from './html.ts';
import { longText } from './long-text.ts';
import type { ReportedApi, ReportedVerdict } from './reported-api.ts';
import { verdictLabel } from './verdict-label.ts';

/**
 * A table with a column for each operation and a row for each check, by family. Each cell opens to show its evidence.
 * The roles keep it a table for screen readers where a narrow page shows it as cards.
 */
export function matrix({ verdicts }: ReportedApi): Content {
  if (verdicts.length === 0) return html`<p class="none">No verdicts.</p>`;
  const operations = [...new Set(verdicts.map(({ verdict }) => verdict.operation))];
  const families = Map.groupBy(verdicts, ({ verdict }) => verdict.check.split('/')[0] ?? '');
  return html`<table class="matrix" role="table">
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">check</th>${operations.map((operation) => html`<th role="columnheader" scope="col">${operation}</th>`)}</tr></thead>
${[...families].map(
  ([family, members]) => html`<tbody role="rowgroup" data-group>
<tr role="row" class="family"><th role="rowheader" scope="rowgroup" colspan="${operations.length + 1}">${family}</th></tr>
${[...Map.groupBy(members, ({ verdict }) => verdict.check).values()].map((row) => checkRow(row, operations))}
</tbody>`,
)}
</table>`;
}

function checkRow(row: readonly ReportedVerdict[], operations: readonly string[]): Content {
  const first = row[0]?.verdict;
  return html`<tr role="row" data-verdicts="${[...new Set(row.map(({ verdict }) => verdict.verdict))].join('|')}">
<th role="rowheader" scope="row">${first?.title}<code>${first?.check}</code></th>
${operations.map((operation) =>
  cell(
    row.find(({ verdict }) => verdict.operation === operation),
    operation,
  ),
)}
</tr>`;
}

function cell(reported: ReportedVerdict | undefined, operation: string): Content {
  if (reported === undefined) return html`<td role="cell" data-operation="${operation}"></td>`;
  const { anchor, verdict, findings } = reported;
  return html`<td role="cell" id="${anchor}" data-operation="${operation}"><details><summary>${verdictLabel(verdict.verdict)}</summary>
${verdict.reason !== undefined && html`<p>${longText(verdict.reason)}</p>`}
<p>${Object.keys(verdict.evidence).length > 0 ? countedAll(verdict.evidence) : 'Nothing examined'}${where(verdict)}</p>
${findings.length > 0 && html`<ul>${findings.map((found) => html`<li><a href="#${encodeURI(found.anchor)}">${longText(found.finding.message, 160)}</a></li>`)}</ul>`}
${verdict.notes.length > 0 && html`<ul>${verdict.notes.map((note) => html`<li>${longText(note)}</li>`)}</ul>`}
<p class="facts">${seconds(verdict.durationMs)}</p>
</details></td>`;
}

function where({ resources }: Verdict): Content {
  return resources.length > 0 && ` on ${resources.join(', ')}`;
}
