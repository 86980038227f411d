import { counted, countedAll } from '../../judgement/index.ts';
import { countVerdicts } from '../count-verdicts.ts';
import type { Verdict } from '../../findings/index.ts';
import { entryOf } from './facets.ts';
import { html, type Content } from './html.ts';
import { linkTo } from './link-to.ts';
import { longText, shortText } from './long-text.ts';
import { permalink } from './permalink.ts';
import type { ReportedApi, ReportedVerdict } from './reported-api.ts';
import { seconds } from './seconds.ts';
import { verdictLabel } from './verdict-label.ts';

/**
 * A table for each family, with a column for each operation and a row for each check that applies to one of them. Each
 * cell opens to show its evidence. The roles keep it a table for screen readers where a narrow page shows it as cards.
 */
export function matrix(api: ReportedApi): Content {
  const { verdicts } = api;
  if (verdicts.length === 0) return undefined;
  const operations = [...new Set(verdicts.map(({ verdict }) => verdict.operation))];
  const rows = [...Map.groupBy(verdicts, ({ verdict }) => verdict.check).values()];
  const applying = rows.filter((row) => row.some(({ verdict }) => verdict.verdict !== 'not applicable'));
  const idle = rows.filter((row) => !applying.includes(row));
  const families = Map.groupBy(applying, ([first]) => first?.verdict.check.split('/')[0] ?? '');
  return [
    ...[...families].map(([family, members]) => familyTable({ api, family, members, operations })),
    idle.length > 0 && idleChecks(idle),
  ];
}

interface Family {
  readonly api: ReportedApi;
  readonly family: string;
  readonly members: readonly (readonly ReportedVerdict[])[];
  readonly operations: readonly string[];
}

function familyTable({ api, family, members, operations }: Family): Content {
  const counts = countVerdicts(members.flatMap((row) => row.map(({ verdict }) => verdict)));
  return html`<details class="family" data-group>
    <summary><b>${family}</b> <span class="counts">${counts.map(({ name, count }) => html`${verdictLabel(name, count)} `)}</span></summary>
    <div class="scroll" tabindex="0" role="group" aria-label="${family} of ${api.run.api}">
    <table class="matrix ${operations.length > 6 ? 'wide' : ''}" role="table">
      <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">check</th>${operations.map((operation) => html`<th role="columnheader" scope="col">${operation}</th>`)}</tr></thead>
      <tbody role="rowgroup">${members.map((row) => checkRow(api, row, operations))}</tbody>
    </table></div>
  </details>`;
}

function checkRow(api: ReportedApi, row: readonly ReportedVerdict[], operations: readonly string[]): Content {
  const first = row[0]?.verdict;
  return html`<tr role="row" ...${entryOf(api, { verdicts: row.map(({ verdict }) => verdict.verdict) })}>
    <th role="rowheader" scope="row">${first?.title}<code>${first?.check}</code></th>
    ${operations.map((operation) => {
      const found = row.filter(({ verdict }) => verdict.operation === operation);
      return html`<td role="cell" data-label=${operation}>${found.map(cell)}</td>`;
    })}
  </tr>`;
}

function cell({ anchor, verdict, findings }: ReportedVerdict): Content {
  if (verdict.verdict === 'not applicable') return html`<span id=${anchor}>${verdictLabel(verdict.verdict)}</span>`;
  return html`<details id=${anchor}>
    <summary>${verdictLabel(verdict.verdict)}</summary>
    ${verdict.reason !== undefined && html`<p>${longText(verdict.reason)}</p>`}
    <p>${Object.keys(verdict.evidence).length > 0 ? countedAll(verdict.evidence) : 'Nothing examined'}${where(verdict)}</p>
    ${findings.length > 0 && html`<ul>${findings.map((found) => html`<li><a href=${linkTo(found.anchor)}>${shortText(found.finding.message)}</a></li>`)}</ul>`}
    ${verdict.notes.length > 0 && html`<ul>${verdict.notes.map((note) => html`<li>${longText(note)}</li>`)}</ul>`}
    <p class="facts">${seconds(verdict.durationMs)} ${permalink(anchor, `${verdict.check} on ${verdict.operation}`)}</p>
  </details>`;
}

function where({ resources }: Verdict): Content {
  return resources.length > 0 && ` on ${resources.join(', ')}`;
}

/** Checks that the contract gives nothing to judge. They have anchors, and no table. */
function idleChecks(rows: readonly (readonly ReportedVerdict[])[]): Content {
  return html`<details class="family"><summary><b>not applicable</b> <span class="about">${counted(rows.length, 'checks')} of which this contract promises nothing</span></summary>
    <ul>${rows.map((row) => html`<li>${row[0]?.verdict.title} <code>${row[0]?.verdict.check}</code>${row.map(({ anchor }) => html`<span id=${anchor}></span>`)}</li>`)}</ul>
  </details>`;
}
