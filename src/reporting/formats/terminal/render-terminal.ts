import { type Finding, groupFindings, type Run } from '../../../findings/index.ts';
import { testCounts } from '../test-counts.ts';
import { type Paint, PLAIN } from './paint.ts';
import { renderApi } from './render-api.ts';
import { renderSummary } from './render-summary.ts';

/** So many findings and errors are read before the summary; behind more of them it would not be found. */
const READ_FIRST = 5;

/** A run as text for a console: the findings of each API, what failed beside the checks, and the summary of all. The summary comes last, and first where there is much to read. */
export function renderTerminal(run: Run, paint: Paint = PLAIN): string {
  const { errors = [] } = run;
  const details = [...run.apis.map((api) => renderApi(api, paint)), ...errors];
  const summary = [renderSummary(run, paint), renderByHand(run)];
  const parts = countOpen(run) + errors.length > READ_FIRST ? [...summary, ...details] : [...details, ...summary];
  return parts.filter((text) => text !== '').join('\n\n');
}

function countOpen({ apis }: Run): number {
  const isOpen = ({ waiver, severity }: Finding) => waiver === undefined && severity !== 'information';
  return apis
    .map(({ verdicts }) => groupFindings(verdicts.flatMap(({ findings }) => findings)).filter(isOpen).length)
    .reduce((sum, count) => sum + count, 0);
}

/** How the tests by hand ended; empty where there were none. */
function renderByHand({ byHand }: Run): string {
  return byHand === undefined ? '' : `tests by hand\n  ${testCounts(byHand)}`;
}
