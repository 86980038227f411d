import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '#test';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { PROJECT } from '../../contract/index.ts';
import type { Run } from '../../findings/index.ts';
import { failingRun, sampleApi, sampleFinding, sampleRun, sampleVerdict } from '../../findings/testing/index.ts';
import { toSarif } from './to-sarif.ts';

/** The official schema, as Microsoft's multitool brings it; it is installed on Linux alone. */
const SCHEMA = path.join(PROJECT, 'node_modules/@microsoft/sarif-multitool-linux/sarif-2.1.0.json');
test.skip(!existsSync(SCHEMA), "Microsoft's multitool is not installed here");
let isSarif: ValidateFunction | undefined;

function schemaProblems(log: unknown): unknown {
  isSarif ??= new Ajv2020({ strict: false, validateFormats: false }).compile(
    JSON.parse(readFileSync(SCHEMA, 'utf8')) as object,
  );
  return isSarif(log) ? [] : isSarif.errors;
}

interface Sarif {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly invocations: readonly object[];
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly suppressions?: readonly unknown[];
        readonly [name: string]: unknown;
      }[];
    },
  ];
}

const sarifOf = (run: Run) => JSON.parse(JSON.stringify(toSarif(run))) as Sarif;
const runWith = (...findings: ReturnType<typeof sampleFinding>[]) =>
  sampleRun(sampleApi({ verdicts: [sampleVerdict({ check: 'pagination/total-counts-every-match', findings })] }));

const inFull = (run: Run): Run => ({ ...run, manifest: { ...run.manifest, docs: 'https://example.com/docs' } });
const { manifest } = sampleRun();
const aborted: Run = { manifest, apis: [], unfinished: { kind: 'aborted', reason: 'Ctrl-C broke the run off' } };

for (const [name, run] of [
  ['failing', failingRun()],
  ['passing', sampleRun()],
  ['aborted', aborted],
  ['linked', inFull(failingRun())],
] as const)
  test(`the file of a ${name} run keeps the official schema of SARIF 2.1.0`, () => {
    expect(schemaProblems(sarifOf(run))).toEqual([]);
  });

test('a field that SARIF does not know is found', () => {
  const log = sarifOf(sampleRun());
  expect(schemaProblems({ ...log, runs: [{ ...log.runs[0], newcomer: 1 }] })).not.toEqual([]);
});

test('a rule says what it is about, and where its page is', () => {
  const run = inFull(runWith(sampleFinding()));
  expect(sarifOf(run).runs[0].tool.driver.rules).toEqual([
    {
      id: 'pagination/total-counts-every-match',
      name: 'PaginationTotalCountsEveryMatch',
      shortDescription: { text: 'Pages together hold every item once.' },
      fullDescription: { text: 'Pages together hold every item once.' },
      help: {
        text: expect.stringMatching(/\S/),
        markdown: expect.stringMatching(
          /\S[^]*\(https:\/\/example\.com\/docs\/checks\/pagination\/total-counts-every-match\.md\)$/,
        ),
      },
      helpUri: 'https://example.com/docs/checks/pagination/total-counts-every-match.md',
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['pagination'] },
    },
  ]);
});

test('what went wrong beside the findings is told', () => {
  const { invocations } = sarifOf(aborted).runs[0];
  expect(invocations).toEqual([
    expect.objectContaining({
      executionSuccessful: false,
      exitCode: 2,
      toolExecutionNotifications: [{ level: 'error', message: { text: 'Ctrl-C broke the run off' } }],
    }),
  ]);
});

test('names the rule of every result', () => {
  const [{ tool, results }] = sarifOf(failingRun()).runs;
  expect(results.length).toBeGreaterThan(5);
  for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
});

test('points at the line of the promise', () => {
  expect(sarifOf(runWith(sampleFinding())).runs[0].results).toEqual([
    {
      ruleId: 'pagination/total-counts-every-match',
      ruleIndex: 0,
      level: 'error',
      message: {
        text: 'ListLoans (branch): total_count is 20 on a page of 20, and a walk over the pages finds 137 loans. Expected 137. Received 20.',
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'contracts/library/openapi.yaml' },
            region: { startLine: 214, startColumn: 9 },
          },
        },
      ],
      partialFingerprints: { primaryLocationLineHash: '0a1b2c3d4e5f:1', 'contractFinding/v1': '0a1b2c3d4e5f' },
      occurrenceCount: 1,
      properties: { api: 'library', environment: 'mock', operation: 'ListLoans', basis: 'documented' },
    },
  ]);
});

for (const [severity, level] of [
  ['error', 'error'],
  ['warning', 'warning'],
  ['information', 'note'],
] as const) {
  test(`reports ${severity} as ${level}`, () =>
    expect(sarifOf(runWith(sampleFinding({ severity }))).runs[0].results[0]?.level).toBe(level));
}

test('reports a waived finding as suppressed', () => {
  const waiver = { reason: 'agreed', until: '2026-12-31' };
  expect(sarifOf(runWith(sampleFinding({ waiver }))).runs[0].results[0]?.suppressions).toEqual([
    { kind: 'external', status: 'accepted', justification: 'agreed (until 2026-12-31)' },
  ]);
});
