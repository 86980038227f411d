import { counted } from '../formats/counted.ts';
import type { Consumer } from '../../findings/index.ts';
import { isCounted } from './causes/cause-list.ts';
import { html, type Content } from './html.ts';
import { shortText } from './long-text.ts';
import type { ReportedApi } from './reported-api.ts';

/** Who relies on the API, for what, and which of it stands on an operation with findings. */
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
    <summary><b class="text">${name}</b> <span class="about">${counted(interactions.length, 'interactions')}, ${hit === 0 ? 'none on an operation with findings' : `${hit} on operations with findings`}</span></summary>
    <ul>${interactions.map(
      ({ description, operation, states }) =>
        html`<li>${shortText(description)} <span class="about">${operation ?? 'fits no operation of the contract'}${states.length > 0 && `, given ${states.join(' and ')}`}</span> ${operation !== undefined && causes.has(operation) && html`<span class="badge new">${counted(causes.get(operation) ?? 0, 'causes')} there</span>`}</li>`,
    )}</ul>
  </details></li>`;
}
