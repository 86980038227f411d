import { type ApiRun, type Finding, groupFindings } from '../../../findings/index.ts';
import { counted } from '../counted.ts';
import { type Paint, PLAIN } from './paint.ts';
import { renderFinding } from './render-finding.ts';

const RANK = { error: 0, warning: 1, information: 2 } as const;

/** The findings of one API as plain text, errors first. Waived findings and informations are only counted. */
export function renderApi(run: ApiRun, paint: Paint = PLAIN): string {
  const findings = groupFindings(run.verdicts.flatMap(({ findings }) => findings));
  const open = findings
    .filter((finding) => finding.waiver === undefined && finding.severity !== 'information')
    .toSorted((one, other) => RANK[one.severity] - RANK[other.severity]);
  const title = open.length === 0 ? 'No findings' : counted(open.length, 'findings');
  const head = `${title} against the contract of ${run.api}${asides(findings)}`;
  return [paint('title', head), ...open.map((finding) => renderFinding(finding, paint))].join('\n\n');
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
