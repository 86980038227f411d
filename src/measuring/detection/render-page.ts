import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { html, Markup, type Content } from '../../reporting/index.ts';
import { figureOf, figureText } from './figure-of.ts';
import { misleading } from './misleading.ts';
import { gateProblems } from './gate.ts';
import type { ControlResult, FaultResult, Measurement } from './measurement.ts';

const STYLE = readFileSync(new URL('../../reporting/page/report.css', import.meta.url), 'utf8');
/** The report's word for each, so that it has the report's colour. */
const TONES = { found: 'passed', misattributed: 'inconclusive', missed: 'violated' } as const;

/** What the suite detects: one self-contained page in the style of the contract report. */
export function renderPage(measurement: Measurement): string {
  const { measuredAt, durationMs, workers, faults } = measurement;
  const short = gateProblems(measurement);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>What the suite detects</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<header><h1>What the suite detects</h1><p class="facts"><time datetime="${measuredAt}">${measuredAt.slice(0, 19).replace('T', ' ')} UTC</time>, ${(durationMs / 1000).toFixed(1)} s in ${workers} processes; <a href="index.html">contract report</a></p>
<div class="headlines"><div class="headline ${short.length > 0 ? 'failed' : 'passed'}"><h2>Faults of the mock provider, each breaking one promise</h2>
<p class="result">${faults.filter(({ detection }) => detection !== 'missed').length} of ${faults.length} found</p>
<p class="text">${figureText(figureOf(measurement))}</p>
${short.length > 0 && html`<ul class="failures">${short.map((text) => html`<li>${text}</li>`)}</ul>`}</div></div></header>
<main>${sections(measurement)}</main>
</body>
</html>
`.text;
}

function sections({ faults, controls, checks, promises }: Measurement): Content {
  const titleOf = new Map(faults.map(({ id, title }) => [id, title]));
  return [
    section(
      'Missed or misattributed',
      table(
        ['Fault', 'What is said'],
        faults.filter(({ detection }) => detection !== 'found').map((fault) => [nameOf(fault), said(fault)]),
      ),
    ),
    section(
      'Providers that keep every promise',
      table(
        ['Provider', 'False alarms', 'Passed', 'Held back'],
        controls.map((control) => [
          html`<code>${control.id}</code> ${control.title}`,
          alarms(control),
          control.passed,
          control.heldBack,
        ]),
      ),
    ),
    section(
      'Checks',
      table(
        ['Check', 'Faults of its own that it finds'],
        checks.map(({ check, found }) => [
          html`<code>${check}</code>`,
          `${found.length}, for example ${titleOf.get(found[0] ?? '') ?? 'none'}`,
        ]),
      ),
    ),
    section(
      'Promises',
      table(
        ['Promise', 'Faults that break it and are found'],
        promises.map(({ promise, title, found, excuse }) => [
          html`${title}<br><code>${promise}</code>`,
          found.length > 0 ? found.length : (excuse ?? 'none'),
        ]),
      ),
    ),
    section(
      'Faults',
      table(
        ['Fault', 'Detection', 'Found by', 'Milliseconds'],
        faults.map((fault) => [
          nameOf(fault),
          verdict(fault),
          [...new Set(fault.said.filter(({ own }) => own).map(({ check }) => check))].map(
            (check) => html`<code>${check}</code> `,
          ),
          fault.durationMs,
        ]),
      ),
    ),
  ];
}

function section(title: string, content: Content): Content {
  return html`<section><h2>${title}</h2>${content}</section>`;
}

function table(heads: readonly string[], rows: readonly (readonly Content[])[]): Content {
  if (rows.length === 0) return html`<p class="none">None.</p>`;
  return html`<table class="matrix"><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map((cell, index) => html`<td data-operation="${heads[index]}">${cell}</td>`)}</tr>`)}</tbody></table>`;
}

function nameOf({ id, title, promise, origin }: FaultResult): Content {
  return html`${title}<br><code>${id}</code> <span class="facts">${origin}, breaks <code>${promise}</code></span>`;
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
