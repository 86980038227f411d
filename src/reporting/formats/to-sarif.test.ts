import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { PROJECT } from '../../contract/index.ts';
import type { Run } from '../../findings/index.ts';
import { failingRun, sampleApi, sampleFinding, sampleRun, sampleVerdict } from '../../findings/testing/index.ts';
import { renderSarif, toSarif } from './to-sarif.ts';

/** Microsoft's multitool, and the official schema that it brings; it runs on Linux alone. */
const TOOL = path.join(PROJECT, 'node_modules/@microsoft/sarif-multitool-linux');
test.skip(!existsSync(TOOL), "Microsoft's multitool is not installed here");

function schemaProblems(log: unknown): unknown {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const isSarif = ajv.compile(JSON.parse(readFileSync(path.join(TOOL, 'sarif-2.1.0.json'), 'utf8')) as object);
  return isSarif(log) ? [] : isSarif.errors;
}

/** What the multitool calls an error or a warning. */
function toolProblems(run: Run): readonly string[] {
  const file = test.info().outputPath('findings.sarif');
  writeFileSync(file, renderSarif(run));
  // npm unpacks it so that nobody may run it.
  const program = test.info().outputPath('multitool');
  copyFileSync(path.join(TOOL, 'Sarif.Multitool'), program);
  chmodSync(program, 0o700);
  const { stdout } = spawnSync(program, ['validate', file], { encoding: 'utf8' });
  rmSync(program);
  expect(stdout).toContain('Analysis completed successfully.');
  return stdout.split('\n').filter((line) => /: (?:error|warning) /.test(line));
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

test("Microsoft's multitool has nothing to say", () => {
  expect(toolProblems(inFull(failingRun()))).toEqual([]);
  // Without an address of the documents there is none of the tool either.
  expect(toolProblems(failingRun())).toEqual([expect.stringContaining("does not provide 'informationUri'")]);
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
