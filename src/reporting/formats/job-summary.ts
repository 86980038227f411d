import { type ApiRun, type Finding, groupFindings, type Manifest, type Run } from '../../findings/index.ts';
import { cutText, oneLine } from '../../judgement/index.ts';
import { verdictCounts } from '../count-verdicts.ts';
import { reasonsOf, reasonsOfParts } from '../reasons-of.ts';
import { apiFailures, apiHeading, firstLineOf, runResult, verifiedOn } from '../result/index.ts';
import { promisedText } from './claim-text.ts';
import { coverageLines } from './coverage-lines.ts';
import { testCounts } from './test-counts.ts';

/** GitHub refuses a summary of more than 1 MiB. */
const SHOWN_FINDINGS = 100;

/** The run as Markdown for the summary page of a GitHub job. `reportAt` is the address where the reports can be had. */
export function jobSummary(run: Run, reportAt?: string): string {
  return [
    `# ${escapeMarkdown(runResult(run).headline)}`,
    '',
    ...(reportAt === undefined ? [] : [`[The report, findings and SARIF of this run](${reportAt})`, '']),
    ...run.apis.map((api) => apiSummary(api, run.manifest)),
    ...besideSummary(run),
  ].join('\n');
}

/** What failed beside the checks. */
function besideSummary({ errors = [], byHand }: Run): readonly string[] {
  if (errors.length === 0) return [];
  return [
    '## Beside the checks',
    '',
    ...(byHand === undefined ? [] : [`tests by hand: ${testCounts(byHand)}`, '']),
    ...bullets(errors.slice(0, SHOWN_FINDINGS).map(firstLineOf)),
    ...(errors.length > SHOWN_FINDINGS ? [`and ${errors.length - SHOWN_FINDINGS} more`, ''] : []),
  ];
}

function apiSummary(api: ApiRun, { require }: Manifest): string {
  const findings = groupFindings(api.verdicts.flatMap((verdict) => verdict.findings)).filter(
    ({ severity }) => severity !== 'information',
  );
  return [
    `## ${escapeMarkdown(api.api)}: ${apiHeading(api, require)}, ${escapeMarkdown(verifiedOn(api))}`,
    '',
    `${verdictCounts(api.verdicts)}; contract of ${escapeMarkdown(api.contract.version)}`,
    '',
    ...bullets(coverageLines(api)),
    ...bullets(apiFailures(api, require)),
    ...table(findings.slice(0, SHOWN_FINDINGS)),
    ...(findings.length > SHOWN_FINDINGS ? [`and ${findings.length - SHOWN_FINDINGS} more`, ''] : []),
    ...bullets([
      ...reasonsOf(api.verdicts, 'inconclusive'),
      ...reasonsOf(api.verdicts, 'not judged'),
      ...reasonsOfParts(api.verdicts).map((reason) => `judged in part: ${reason}`),
      ...(api.missing ?? []),
    ]),
  ].join('\n');
}

function bullets(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [...lines.map((line) => `- ${escapeMarkdown(line)}`), ''];
}

function table(findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return [];
  return ['| | finding | promised | fingerprint |', '|---|---|---|---|', ...findings.map(row), ''];
}

function row(finding: Finding): string {
  const { check, operation, message, promise, waiver, fingerprint } = finding;
  const cells = [
    waiver ? 'waived' : finding.severity,
    `${check} ${operation}: ${message}`,
    promisedText(promise),
    fingerprint,
  ];
  return `| ${cells.map(escapeMarkdown).join(' | ')} |`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A text on one line, escaped so that neither Markdown nor HTML reads a mark in it. */
function escapeMarkdown(text: string): string {
  return cutText(oneLine(text), 400).replace(
    /[\\`*_{}[\]#|~!<>&]/g,
    (character) => ENTITIES[character] ?? `\\${character}`,
  );
}
