import { counted } from '../../judgement/index.ts';
import type { Consumer, InteractionResult } from '../../findings/index.ts';
import { isCounted } from './causes/cause-list.ts';
import { html, type Content } from './html.ts';
import { longText, shortText } from './long-text.ts';
import type { ReportedApi } from './reported-api.ts';
import { verdictLabel } from './verdict-label.ts';

type Interaction = Consumer['interactions'][number];

/** What a reader has to know before the first consumer. */
export function aboutConsumers(): Content {
  return html`What programs rely on, by their pacts. A verification does not play them: <code>npm run pacts:verify</code> does, in a clone of the suite, and adds its results here.`;
}

/** Who relies on the API, for what, whether that was verified, and which of it stands on an operation with findings. */
export function consumers(api: ReportedApi): Content {
  const { consumers: all = [] } = api.run;
  return all.length > 0 && html`<ul class="plain consumers">${all.map((consumer) => consumerRow(api, consumer))}</ul>`;
}

function consumerRow(api: ReportedApi, { name, interactions }: Consumer): Content {
  const causes = new Map<string, number>();
  for (const { findings } of api.causes.filter(isCounted))
    for (const operation of new Set(findings.map(({ finding }) => finding.operation)))
      causes.set(operation, (causes.get(operation) ?? 0) + 1);
  const hit = interactions.filter(({ operation = '' }) => causes.has(operation)).length;
  return html`<li><details>
    <summary><b class="text">${name}</b> ${sumOf(interactions)} <span class="about">${counted(interactions.length, 'interactions')}, ${hit === 0 ? 'none on an operation with findings' : `${hit} on operations with findings`}</span></summary>
    <ul>${interactions.map((interaction) => interactionRow(interaction, causes))}</ul>
  </details></li>`;
}

/** The gravest that is said of an interaction says how it came out. */
const GRAVEST = ['failed', 'not judged', 'passed'] as const;

function sumOf(interactions: readonly Interaction[]): Content {
  const outcomes = interactions.map(({ results = [] }) =>
    GRAVEST.find((name) => results.some(({ result }) => result === name)),
  );
  const open = outcomes.filter((outcome) => outcome === undefined).length;
  return [
    ...GRAVEST.toReversed().map((name) => {
      const count = outcomes.filter((outcome) => outcome === name).length;
      return count > 0 && html`${verdictLabel(name, count)} `;
    }),
    open > 0 && html`<span class="sight not-seen"><span aria-hidden="true">○</span> ${open} not verified</span>`,
  ];
}

function interactionRow(
  { description, operation, states, results = [] }: Interaction,
  causes: ReadonlyMap<string, number>,
): Content {
  const about = `${operation ?? 'fits no operation of the contract'}${states.length > 0 ? `, given ${states.join(' and ')}` : ''}`;
  return html`<li>${shortText(description)} <span class="about">${about}</span> ${operation !== undefined && causes.has(operation) && html`<span class="badge new">${counted(causes.get(operation) ?? 0, 'causes')} there</span>`}
    <ul class="plain">${results.length === 0 ? html`<li class="about">not verified in this run</li>` : results.map(resultRow)}</ul></li>`;
}

function resultRow({ against, result, reasons }: InteractionResult): Content {
  const place = against === 'contract' ? 'by the contract' : `on ${against}`;
  return html`<li>${verdictLabel(result)} ${shortText(place, 80)}${reasons.length > 0 && html`<ul>${reasons.map((reason) => html`<li>${longText(reason)}</li>`)}</ul>`}</li>`;
}
