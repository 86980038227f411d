import { type Finding, groupFindings, type Run } from '../../../findings/index.ts';
import { type Paint, PLAIN } from './paint.ts';
import { renderApi } from './render-api.ts';
import { renderSummary } from './render-summary.ts';

/** So many findings are read before the summary; behind more of them it would not be found. */
const READ_FIRST = 5;

/** A run as text for a console: the findings of each API and the summary of all. The summary comes last, and first where there are many findings. */
export function renderTerminal(run: Run, paint: Paint = PLAIN): string {
  const findings = run.apis.map((api) => renderApi(api, paint));
  const summary = renderSummary(run, paint);
  const parts = countOpen(run) > READ_FIRST ? [summary, ...findings] : [...findings, summary];
  return [...parts, renderByHand(run), ...(run.errors ?? [])].filter((text) => text !== '').join('\n\n');
}

function countOpen({ apis }: Run): number {
  const isOpen = ({ waiver, severity }: Finding) => waiver === undefined && severity !== 'information';
  return apis
    .map(({ verdicts }) => groupFindings(verdicts.flatMap(({ findings }) => findings)).filter(isOpen).length)
    .reduce((sum, count) => sum + count, 0);
}

/** How the tests by hand ended; empty where there were none. */
function renderByHand({ byHand }: Run): string {
  if (byHand === undefined) return '';
  const { passed, failed, skipped } = byHand;
  const counts = [
    `${passed} passed`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ];
  return `tests by hand\n  ${counts.join(', ')}`;
}
