import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Run } from '../findings/index.ts';
import { VERDICTS } from '../judgement/index.ts';
import { detection } from './page/detection.ts';
import { fidelity } from './page/fidelity.ts';
import { findingCard } from './page/finding-card.ts';
import { headline } from './page/headline.ts';
import { html, Markup, type Content } from './page/html.ts';
import { incidents } from './page/incidents.ts';
import { apiManifest, manifest } from './page/manifest.ts';
import { matrix } from './page/matrix.ts';
import { reportedApis, type ReportedApi, type ReportedFinding } from './page/reported-api.ts';
import { longText } from './page/long-text.ts';
import { unjudged } from './page/unjudged.ts';
import { verdictLabel } from './page/verdict-label.ts';
import { runResult } from './result/index.ts';

const STYLE = asset('report.css');
const SCRIPT = asset('report.js');

/**
 * The contract report of a run: one self-contained page. It loads nothing, and its policy forbids that anything is
 * loaded.
 */
export function renderReport(run: Run): string {
  const apis = reportedApis(run);
  const { result, headline: answer, exitCode } = runResult(run);
  const tone = ['kept', 'found', 'none'][exitCode];
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hash(STYLE)}'; script-src '${hash(SCRIPT)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Contract report: ${result}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<a class="skip" href="#findings">Skip to the findings</a>
<header><h1>Contract report</h1><p class="facts"><time datetime="${run.manifest.startedAt}">${run.manifest.startedAt.slice(0, 19).replace('T', ' ')} UTC</time></p>
<p class="answer ${tone}">${longText(answer, 600)}</p>
<div class="headlines">${apis.map(headline)}</div></header>
<main>${[filterControls(), ...sections(apis)]}</main>
<footer><h2 id="manifest">Manifest</h2>${manifest(run.manifest)}${detection()}${apis.map((api) => html`<h3>${nameOf(api)}</h3>${apiManifest(api)}`)}</footer>
<script>${new Markup(SCRIPT)}</script>
</body>
</html>
`.text;
}

function sections(apis: readonly ReportedApi[]): readonly Content[] {
  const cards = (shown: (found: ReportedFinding) => boolean) => (api: ReportedApi) => {
    const found = api.findings.filter(shown);
    return found.length > 0 && found.map(findingCard);
  };
  const isInformation = ({ finding }: ReportedFinding) => finding.severity === 'information';
  const isWaived = ({ finding }: ReportedFinding) => finding.waiver !== undefined;
  return [
    section('findings', 'Findings', {
      apis,
      none: 'Nothing was found against the contract.',
      content: cards((found) => !isInformation(found) && !isWaived(found)),
    }),
    section('matrix', 'Operations and checks', { apis, none: 'No verdicts.', content: matrix }),
    section('unjudged', 'Not judged and inconclusive', {
      apis,
      none: 'Everything that applies was judged.',
      content: unjudged,
    }),
    section('waived', 'Waived findings', { apis, content: cards((found) => isWaived(found) && !isInformation(found)) }),
    section('fidelity', 'What the mock answers otherwise', { apis, content: fidelity }),
    section('incidents', 'Incidents', { apis, content: incidents }),
    section('informations', 'Informations', { apis, content: cards(isInformation) }),
  ];
}

interface SectionContent {
  readonly apis: readonly ReportedApi[];
  /** The sentence for a section in which no API has anything. Without one, such a section is left out. */
  readonly none?: string;
  readonly content: (api: ReportedApi) => Content;
}

function section(id: string, title: string, { apis, none, content }: SectionContent): Content {
  const parts = apis.map((api) => ({ api, content: content(api) })).filter((part) => html`${part.content}`.text !== '');
  if (parts.length === 0 && none === undefined) return undefined;
  return html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
${parts.length === 0 && html`<p class="none">${none}</p>`}
${parts.map((part) => html`<div data-group><h3>${nameOf(part.api)}</h3>${part.content}</div>`)}</section>`;
}

function nameOf({ run }: ReportedApi): string {
  return run.environment.mock ? `${run.api} on the MOCK` : `${run.api} on ${run.environment.origin}`;
}

/** The controls of the filter. The script shows them, because they do nothing without it. */
function filterControls(): Content {
  return html`<form class="filter" role="search" hidden>
<label>Filter <input type="search" name="text" autocomplete="off" spellcheck="false" placeholder="text, check, operation"></label>
<fieldset><legend class="unseen">Verdicts</legend>${VERDICTS.map((name) => html`<label class="choice"><input type="checkbox" name="verdict" value="${name}">${verdictLabel(name)}</label>`)}</fieldset>
<output aria-live="polite"></output>
</form>`;
}

function asset(name: string): string {
  return readFileSync(new URL(`page/${name}`, import.meta.url), 'utf8');
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
