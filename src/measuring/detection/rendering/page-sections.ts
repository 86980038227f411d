import { html, type Content } from '../../../reporting/index.ts';
import type { CheckResult, ControlResult, FaultResult, Measurement, PromiseResult } from '../measurement.ts';
import { misleading } from './misleading.ts';

/** The verdict of the report whose colour each detection has. */
const TONES = { found: 'passed', misattributed: 'inconclusive', missed: 'violated' } as const;

/** The tables of the page. */
export function pageSections({ faults, controls, checks, promises }: Measurement): Content {
  const conspicuous = faults.filter(({ detection }) => detection !== 'found');
  return [
    section('Missed or misattributed', misdetectedTable(conspicuous)),
    section('Providers that keep every promise', controlTable(controls)),
    section('Checks', checkTable(checks, faults)),
    section('Promises', promiseTable(promises)),
    section('Faults', faultTable(faults)),
  ];
}

function misdetectedTable(faults: readonly FaultResult[]): Content {
  return table(
    ['Fault', 'What is said'],
    faults.map((fault) => [nameOf(fault), said(fault)]),
  );
}

function controlTable(controls: readonly ControlResult[]): Content {
  return table(
    ['Provider', 'False alarms', 'Passed', 'Held back'],
    controls.map((control) => [
      html`<code>${control.id}</code> ${control.title}`,
      alarms(control),
      control.passed,
      control.heldBack,
    ]),
  );
}

function checkTable(checks: readonly CheckResult[], faults: readonly FaultResult[]): Content {
  const titleOf = new Map(faults.map(({ id, title }) => [id, title]));
  return table(
    ['Check', 'Faults of its own that it finds'],
    checks.map(({ check, found }) => [
      html`<code>${check}</code>`,
      `${found.length}, for example ${titleOf.get(found[0] ?? '') ?? 'none'}`,
    ]),
  );
}

function promiseTable(promises: readonly PromiseResult[]): Content {
  return table(
    ['Promise', 'Faults that break it and are found'],
    promises.map(({ promise, title, found, acceptedBecause }) => [
      html`${title}<br /><code>${promise}</code>`,
      found.length > 0 ? found.length : (acceptedBecause ?? 'none'),
    ]),
  );
}

function faultTable(faults: readonly FaultResult[]): Content {
  return table(
    ['Fault', 'Detection', 'Found by', 'Milliseconds'],
    faults.map((fault) => [nameOf(fault), verdict(fault), ownChecks(fault), fault.durationMs]),
  );
}

function ownChecks({ said }: FaultResult): Content {
  const checks = new Set(said.filter(({ own }) => own).map(({ check }) => check));
  return [...checks].map((check) => html`<code>${check}</code> `);
}

function section(title: string, content: Content): Content {
  return html`<section><h2>${title}</h2>${content}</section>`;
}

function table(heads: readonly string[], rows: readonly (readonly Content[])[]): Content {
  if (rows.length === 0) return html`<p class="none">None.</p>`;
  return html`<table class="matrix"><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map((cell, index) => html`<td data-label=${heads[index]}>${cell}</td>`)}</tr>`)}</tbody></table>`;
}

function nameOf({ id, title, promise, origin }: FaultResult): Content {
  return html`${title}<br /><code>${id}</code> <span class="facts">${origin}, breaks <code>${promise}</code></span>`;
}

function verdict({ detection }: FaultResult): Content {
  return html`<span class="verdict ${TONES[detection]}">${detection}</span>`;
}

function said(fault: FaultResult): Content {
  if (fault.detection === 'missed') return fault.acceptedBecause ?? verdict(fault);
  return html`<ul>${misleading(fault).map(({ check, operation, message, promise }) => html`<li><code>${check}</code> ${operation}: ${message} <code>${promise}</code></li>`)}</ul>`;
}

function alarms({ alarms: raised }: ControlResult): Content {
  return raised.length === 0
    ? 0
    : html`<ul>${raised.map(({ check, operation, message }) => html`<li><code>${check}</code> ${operation}: ${message}</li>`)}</ul>`;
}
