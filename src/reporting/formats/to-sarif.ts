import { type ApiRun, type Finding, groupFindings, type Manifest, type Run } from '../../findings/index.ts';
import { cutText, showValue } from '../../judgement/index.ts';
import { runResult } from '../result/index.ts';
import type { Format } from './format.ts';
import { repositoryFile } from './repository-file.ts';
import { sarifRule } from './sarif-rule.ts';
import { troublesOf } from './troubles-of.ts';

const LEVELS = { error: 'error', warning: 'warning', information: 'note' } as const;

/** The findings of a run as the text of a SARIF 2.1.0 file. */
export const renderSarif: Format = (run) => `${JSON.stringify(toSarif(run), null, 2)}\n`;

/** The findings of a run as a SARIF 2.1.0 log, each at the line of the OpenAPI document that makes the promise. What went wrong beside them is a notification. */
export function toSarif(run: Run): object {
  const { manifest, apis } = run;
  const rules = [
    ...new Map(apis.flatMap(({ verdicts }) => verdicts).map((verdict) => [verdict.check, verdict])).values(),
  ];
  const indexes = new Map(rules.map(({ check }, index) => [check, index]));
  const driver = {
    name: manifest.suite,
    version: manifest.version,
    semanticVersion: manifest.version,
    ...(manifest.docs !== undefined && { informationUri: `${manifest.docs}/checks.md` }),
    rules: rules.map((rule) => sarifRule(rule, manifest)),
  };
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver },
        invocations: [invocationOf(run)],
        columnKind: 'utf16CodeUnits',
        results: apis.flatMap((api) => resultsOf(api, { indexes, manifest })),
      },
    ],
  };
}

function invocationOf(run: Run): object {
  const { startedAt, durationMs } = run.manifest;
  const { exitCode } = runResult(run);
  const end = new Date(Date.parse(startedAt) + durationMs).toISOString();
  return {
    executionSuccessful: run.unfinished === undefined && run.apis.every(({ trouble }) => trouble === undefined),
    exitCode,
    startTimeUtc: startedAt,
    endTimeUtc: end,
    toolExecutionNotifications: troublesOf(run).map((text) => ({ level: 'error', message: { text } })),
  };
}

interface Results {
  readonly indexes: ReadonlyMap<string, number>;
  readonly manifest: Manifest;
}

function resultsOf(api: ApiRun, { indexes, manifest }: Results): readonly object[] {
  const findings = groupFindings(api.verdicts.flatMap((verdict) => verdict.findings));
  return findings.map((finding) => ({
    ...resultOf(finding, indexes.get(finding.check)),
    locations: [locationOf(finding, manifest)],
    properties: {
      api: api.api,
      environment: api.environment.name,
      operation: finding.operation,
      basis: finding.promise.basis,
    },
  }));
}

function locationOf({ promise: { position } }: Finding, manifest: Manifest): object {
  return {
    physicalLocation: {
      artifactLocation: { uri: encodeURI(repositoryFile(manifest, position.file)) },
      region: { startLine: position.line, startColumn: position.column },
    },
  };
}

function resultOf({ check, fingerprint, waiver, ...finding }: Finding, index: number | undefined): object {
  return {
    ruleId: check,
    ruleIndex: index,
    level: LEVELS[finding.severity],
    message: { text: messageOf(finding) },
    // GitHub tells alerts apart by the first; it would make one of the line, which moves when the contract is edited.
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1`, 'contractFinding/v1': fingerprint },
    occurrenceCount: finding.occurrences,
    ...(waiver && {
      suppressions: [
        { kind: 'external', status: 'accepted', justification: `${waiver.reason} (until ${waiver.until})` },
      ],
    }),
  };
}

/** A viewer shows a message on one page, and `findings.json` holds it whole. */
const LONGEST = 2000;

function messageOf(finding: Pick<Finding, 'operation' | 'resource' | 'message' | 'expected' | 'received'>): string {
  return [
    `${finding.operation} (${finding.resource}): ${cutText(finding.message, LONGEST)}.`,
    ...(finding.expected !== undefined ? [`Expected ${showValue(finding.expected)}.`] : []),
    ...(finding.received !== undefined ? [`Received ${showValue(finding.received)}.`] : []),
  ].join(' ');
}
