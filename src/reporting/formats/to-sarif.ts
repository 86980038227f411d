import { type Finding, groupFindings, type Run } from '../../findings/index.ts';
import { showValue } from '../../judgement/index.ts';
import type { Format } from './format.ts';

const LEVELS = { error: 'error', warning: 'warning', information: 'note' } as const;

/** The findings of a run as the text of a SARIF 2.1.0 file. */
export const renderSarif: Format = (run) => `${JSON.stringify(toSarif(run), null, 2)}\n`;

/** The findings of a run as a SARIF 2.1.0 log, each at the line of the OpenAPI document that makes the promise. */
export function toSarif(run: Run): object {
  const verdicts = run.apis.flatMap((api) => api.verdicts);
  const rules = [...new Map(verdicts.map(({ check, title }) => [check, title]))];
  const indexes = new Map(rules.map(([check], index) => [check, index]));
  const findings = run.apis.flatMap((api) => groupFindings(api.verdicts.flatMap((verdict) => verdict.findings)));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: run.manifest.suite, rules: rules.map(([check, title]) => ruleOf(check, title)) } },
        invocations: [
          {
            executionSuccessful: run.unfinished === undefined && run.apis.every(({ trouble }) => trouble === undefined),
            startTimeUtc: run.manifest.startedAt,
          },
        ],
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultOf(finding, indexes)),
      },
    ],
  };
}

function ruleOf(check: string, title: string): object {
  return { id: check, name: check, shortDescription: { text: title } };
}

function resultOf(finding: Finding, indexes: ReadonlyMap<string, number>): object {
  const { check, fingerprint, promise, waiver } = finding;
  return {
    ruleId: check,
    ruleIndex: indexes.get(check),
    level: LEVELS[finding.severity],
    message: { text: messageOf(finding) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(promise.position.file) },
          region: { startLine: promise.position.line, startColumn: promise.position.column },
        },
      },
    ],
    partialFingerprints: { 'contractFinding/v1': fingerprint },
    occurrenceCount: finding.occurrences,
    ...(waiver && {
      suppressions: [
        { kind: 'external', status: 'accepted', justification: `${waiver.reason} (until ${waiver.until})` },
      ],
    }),
  };
}

function messageOf(finding: Finding): string {
  return [
    `${finding.operation} (${finding.resource}): ${finding.message}.`,
    ...(finding.expected !== undefined ? [`Expected ${showValue(finding.expected)}.`] : []),
    ...(finding.received !== undefined ? [`Received ${showValue(finding.received)}.`] : []),
  ].join(' ');
}
