import { counted } from '../../../judgement/index.ts';
import { html, type Content } from '../html.ts';
import { shortText } from '../long-text.ts';
import type { ReportedApi } from '../reported-api.ts';
import type { PastFinding } from '../../history/index.ts';

/** What the last run found and this one does not: mended, or only not judged. */
export function fixed({ changes }: ReportedApi): Content {
  if (changes === undefined) return undefined;
  return [
    group(`${counted(changes.fixed.length, 'findings')} of the last run fixed`, changes.fixed),
    group(`${counted(changes.unjudged.length, 'findings')} of the last run not judged now`, changes.unjudged),
  ];
}

function group(title: string, findings: readonly PastFinding[]): Content {
  return (
    findings.length > 0 &&
    html`<details class="fixed"><summary>${title}</summary>
      <ul>${findings.map(({ check, operation, message, fingerprint }) => html`<li>${shortText(message, 200)} <span class="about"><code>${check}</code> on ${operation}, #${fingerprint}</span></li>`)}</ul>
    </details>`
  );
}
