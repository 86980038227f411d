import type { VerdictName } from '../../../judgement/index.ts';
import { entryOf } from '../facets.ts';
import { html, type Content } from '../html.ts';
import { linkTo } from '../link-to.ts';
import { shortText } from '../long-text.ts';
import { permalink } from '../permalink.ts';
import type { ReportedApi, ReportedVerdict } from '../reported-api.ts';
import { verdictLabel } from '../verdict-label.ts';
import { remedyOf } from './remedy-of.ts';

const UNJUDGED: readonly VerdictName[] = ['failed', 'inconclusive', 'not judged'];

/** What the environment does not name, and the checks that gave no verdict, by reason; the commonest reason comes first. */
export function unjudged(api: ReportedApi): Content {
  const groups = UNJUDGED.flatMap((name) => groupsOf(api, name));
  const { missing = [] } = api.run;
  if (groups.length + missing.length === 0) return undefined;
  return [
    missing.length > 0 &&
      html`<ul class="missing">${missing.map((sentence) => html`<li>${shortText(sentence, 400)}</li>`)}</ul>`,
    groups,
  ];
}

function groupsOf(api: ReportedApi, name: VerdictName): Content[] {
  const reasons = Map.groupBy(
    api.verdicts.filter(({ verdict }) => verdict.verdict === name),
    ({ verdict }) => verdict.reason ?? 'no reason given',
  );
  return [...reasons]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .map(([, members], index) =>
      reasonGroup(api, members, `unjudged--${api.anchor}--${name.replace(' ', '-')}-${index + 1}`),
    );
}

function reasonGroup(api: ReportedApi, members: readonly ReportedVerdict[], anchor: string): Content {
  const [first] = members;
  if (first === undefined) return undefined;
  const { verdict: name, reason = 'no reason given' } = first.verdict;
  const remedy = remedyOf(first.verdict);
  return html`<details class="reason" id=${anchor} ...${entryOf(api, { verdicts: [name] })}>
    <summary>${verdictLabel(name, members.length)} <span class="message">${shortText(reason, 300)}</span>
      <span class="about">${remedy}</span></summary>
    <ul>${members.map((member) => html`<li><a href=${linkTo(member.anchor)}>${member.verdict.check}</a> on ${member.verdict.operation}</li>`)}</ul>
    <p class="facts">${permalink(anchor, 'this reason')}</p>
  </details>`;
}
