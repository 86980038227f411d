import { type ApiRun, type Finding, groupFindings } from '../../../findings/index.ts';
import { counted, cutText, oneLine } from '../../../judgement/index.ts';
import { type Paint, PLAIN } from './paint.ts';
import { renderFinding } from './render-finding.ts';
import { wrapText } from './wrap-text.ts';

const INDENT = 2;
const RANK = { error: 0, warning: 1, information: 2 } as const;

/** The findings of one API as plain text, errors first. Waived findings and other informations are only counted, but guesses that do not hold are named. */
export function renderApi(run: ApiRun, paint: Paint = PLAIN): string {
  const findings = groupFindings(run.verdicts.flatMap(({ findings }) => findings));
  const open = findings
    .filter((finding) => finding.waiver === undefined && finding.severity !== 'information')
    .toSorted((one, other) => RANK[one.severity] - RANK[other.severity]);
  const title = open.length === 0 ? 'No findings' : counted(open.length, 'findings');
  const guesses = findings.filter(({ severity, promise }) => severity === 'information' && promise.basis === 'assumed');
  return [
    paint('title', `${title} against the contract of ${run.api}${asides(findings)}`),
    ...open.map((finding) => renderFinding(finding, paint)),
    ...(guesses.length > 0 ? [guessesText(guesses)] : []),
  ].join('\n\n');
}

/** What nobody has confirmed is shown all the same, because somebody has to decide about it. */
function guessesText(findings: readonly Finding[]): string {
  const lines = findings.map(({ fingerprint, operation, message }) =>
    wrapText(`${fingerprint} ${operation}: ${cutText(oneLine(message), 300)}`, INDENT),
  );
  const one = findings.length === 1 ? 'A guess does' : `${findings.length} guesses do`;
  return [
    `${one} not hold. "confirm <finding>" makes one a promise, and with --remove nothing judges it any more.`,
    ...lines,
  ].join(`\n${' '.repeat(INDENT)}`);
}

function asides(findings: readonly Finding[]): string {
  const waived = findings.filter(({ waiver }) => waiver !== undefined).length;
  const informations = findings.filter(({ severity }) => severity === 'information').length;
  const parts = [
    ...(waived > 0 ? [`${waived} waived`] : []),
    ...(informations > 0 ? [counted(informations, 'informations')] : []),
  ];
  return parts.length === 0 ? '' : ` (and ${parts.join(', ')})`;
}
