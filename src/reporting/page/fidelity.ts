import { counted } from '../../judgement/index.ts';
import type { Difference, Heard } from '../../findings/index.ts';
import { html, type Content } from './html.ts';
import { longText } from './long-text.ts';
import type { ReportedApi } from './reported-api.ts';
import { verdictLabel } from './verdict-label.ts';

/** Where the provider answers otherwise than the mock under the same checks. Nothing where the two agree or were not compared. */
export function fidelity({ run, fidelity: compared }: ReportedApi): Content {
  if (compared === undefined || compared.differences.length === 0) return undefined;
  const { differences } = compared;
  return html`<p>This says how far the mock can be trusted for this provider. It is no fault of the provider.</p>
    <p>Heard differently: ${differences.length} of the ${counted(compared.compared, 'checks')} that could be judged on both.</p>
    <details><summary>${counted(differences.length, 'differences')}</summary>
    <ul class="plain">${differences.map((difference) => row(difference, run.environment.name))}</ul></details>`;
}

function row({ operation, check, mock, real }: Difference, environment: string): Content {
  return html`<li><b>${check}</b> on ${operation}<ul>${side('mock', mock)}${side(environment, real)}</ul></li>`;
}

function side(name: string, { verdict, says }: Heard): Content {
  const [first, ...others] = says;
  return html`<li>${name}: ${verdictLabel(verdict)} ${first !== undefined && longText(first)}
    ${others.length > 0 && html`<ul>${others.map((said) => html`<li>${longText(said)}</li>`)}</ul>`}</li>`;
}
