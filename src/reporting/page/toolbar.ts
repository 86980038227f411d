import { VERDICTS } from '../../judgement/index.ts';
import { html, type Content } from './html.ts';
import type { ReportedApi } from './reported-api.ts';
import { verdictLabel } from './verdict-label.ts';

/** The controls of the filter. The script shows them, because they do nothing without it. */
export function toolbar(apis: readonly ReportedApi[]): Content {
  return html`<form class="filter" role="search" aria-label="Filter" hidden>
    <label class="search">Filter <input type="search" name="text" autocomplete="off" spellcheck="false" placeholder="text, check, operation" /></label>
    <details class="choices"><summary>Show only</summary><div>${facetsOf(apis)}</div></details>
    <button type="button" data-opens="true">Open all</button>
    <button type="button" data-opens="false">Close all</button>
    <button type="reset">Reset</button>
    <output aria-live="polite"></output>
  </form>`;
}

/** What can be chosen: what is on the page, and only where there is a choice. */
function facetsOf(apis: readonly ReportedApi[]): Content {
  const present = new Set(apis.flatMap(({ verdicts }) => verdicts.map(({ verdict }) => verdict.verdict)));
  const names = apis.map(({ title }) => title);
  const verdicts = VERDICTS.filter((name) => present.has(name));
  const isCompared = apis.some(({ changes }) => changes !== undefined);
  return [
    choices('verdict', 'Verdict', verdicts.map(withLabel)),
    isCompared && choices('state', 'Since the last run', [plain('new'), plain('known')]),
    names.length > 1 && choices('api', 'API', names.map(plain)),
  ];
}

type Option = readonly [value: string, label: Content];

function withLabel(name: (typeof VERDICTS)[number]): Option {
  return [name, verdictLabel(name)];
}

function plain(name: string): Option {
  return [name, name];
}

function choices(facet: string, title: string, options: readonly Option[]): Content {
  return html`<fieldset><legend>${title}</legend>${options.map(([value, label]) => html`<label class="choice"><input type="checkbox" name=${facet} value=${value} />${label} <span class="count" data-count="${facet}:${value}"></span></label>`)}</fieldset>`;
}
