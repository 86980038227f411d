import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { html, Markup } from '../../../reporting/index.ts';
import { figureOf, figureText } from '../figure-of.ts';
import { gateProblems } from '../gate.ts';
import type { Measurement } from '../measurement.ts';
import { pageSections } from './page-sections.ts';

const STYLE = readFileSync(new URL('../../../reporting/page/report.css', import.meta.url), 'utf8');

/** What the suite detects, as one page that loads nothing and looks like the contract report. */
export function renderPage(measurement: Measurement): string {
  const { measuredAt, durationMs, workers, faults } = measurement;
  const problems = gateProblems(measurement);
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
<div class="headlines"><div class="headline ${problems.length > 0 ? 'failed' : 'passed'}"><h2>Faults of the mock provider, each breaking one promise</h2>
<p class="result">${faults.filter(({ detection }) => detection !== 'missed').length} of ${faults.length} found</p>
<p class="text">${figureText(figureOf(measurement))}</p>
${problems.length > 0 && html`<ul class="failures">${problems.map((text) => html`<li>${text}</li>`)}</ul>`}</div></div></header>
<main>${pageSections(measurement)}</main>
</body>
</html>
`.text;
}
