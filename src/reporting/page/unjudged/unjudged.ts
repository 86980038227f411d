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
  const groups = [...UNJUDGED.flatMap((name) => groupsOf(api, name)), ...groupsInPart(api)];
  const { missing = [] } = api.run;
  if (groups.length + missing.length === 0) return undefined;
  return [
    missing.length > 0 &&
      html`<ul class="missing">${missing.map((sentence) => html`<li>${shortText(sentence, 400)}</li>`)}</ul>`,
    groups,
  ];
}

function groupsOf(api: ReportedApi, name: VerdictName): Content[] {
  const members = api.verdicts.filter(({ verdict }) => verdict.verdict === name);
  return byReason(members, ({ verdict }) => verdict.reason ?? 'no reason given').map(([reason, same], index) =>
    reasonGroup(api, same, { name, reason, anchor: anchorOf(api, name, index) }),
  );
}

/** Checks that passed, and would have asked more. */
function groupsInPart(api: ReportedApi): Content[] {
  const members = api.verdicts.filter(({ verdict }) => verdict.partly !== undefined);
  return byReason(members, ({ verdict }) => verdict.partly ?? '').map(([partly, same], index) =>
    reasonGroup(api, same, {
      name: 'passed',
      reason: `in part: ${partly}`,
      anchor: anchorOf(api, 'in part', index),
    }),
  );
}

/** The commonest reason comes first. */
function byReason(members: readonly ReportedVerdict[], reasonOf: (member: ReportedVerdict) => string) {
  return [...Map.groupBy(members, reasonOf)].toSorted(([, one], [, other]) => other.length - one.length);
}

function anchorOf({ anchor }: ReportedApi, name: string, index: number): string {
  return `unjudged--${anchor}--${name.replace(' ', '-')}-${index + 1}`;
}

interface Reason {
  readonly name: VerdictName;
  readonly reason: string;
  readonly anchor: string;
}

function reasonGroup(api: ReportedApi, members: readonly ReportedVerdict[], { name, reason, anchor }: Reason): Content {
  const [first] = members;
  const remedy = first && remedyOf({ ...first.verdict, reason });
  return html`<details class="reason" id=${anchor} ...${entryOf(api, { verdicts: [name] })}>
    <summary>${verdictLabel(name, members.length)} <span class="message">${shortText(reason, 300)}</span>
      <span class="about">${remedy}</span></summary>
    <ul>${members.map((member) => html`<li><a href=${linkTo(member.anchor)}>${member.verdict.check}</a> on ${member.verdict.operation}</li>`)}</ul>
    <p class="facts">${permalink(anchor, 'this reason')}</p>
  </details>`;
}
