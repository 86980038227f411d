import type { VerdictName } from '../../judgement/index.ts';
import { html, type Content } from './html.ts';
import { longText } from './long-text.ts';
import type { ReportedApi, ReportedVerdict } from './reported-api.ts';
import { verdictLabel } from './verdict-label.ts';

/** The checks that gave no verdict, by reason. The commonest reason comes first. */
export function unjudged({ verdicts }: ReportedApi): Content {
  const names: readonly VerdictName[] = ['failed', 'inconclusive', 'not judged'];
  return names.map((name) => {
    const reasons = Map.groupBy(
      verdicts.filter(({ verdict }) => verdict.verdict === name),
      ({ verdict }) => verdict.reason ?? 'no reason given',
    );
    return [...reasons]
      .toSorted(([, one], [, other]) => other.length - one.length)
      .map(([reason, members]) => reasonGroup(name, reason, members));
  });
}

function reasonGroup(name: VerdictName, reason: string, members: readonly ReportedVerdict[]): Content {
  return html`<details data-verdicts="${name}"><summary>${verdictLabel(name, members.length)} <span class="reason">${longText(reason)}</span></summary>
<ul>${members.map(({ anchor, verdict }) => html`<li><a href="#${encodeURI(anchor)}">${verdict.check}</a> on ${verdict.operation}</li>`)}</ul></details>`;
}
