import { expect, test } from '@playwright/test';
import { Ajv } from 'ajv';
import type { Run } from '../../findings/index.ts';
import { failingRun, sampleApi, sampleFinding, sampleRun, sampleVerdict } from '../../findings/testing/index.ts';
import { toSarif } from './to-sarif.ts';

const text = { type: 'object', required: ['text'], properties: { text: { type: 'string', minLength: 1 } } };
const region = {
  type: 'object',
  required: ['startLine'],
  properties: { startLine: { type: 'integer', minimum: 1 }, startColumn: { type: 'integer', minimum: 1 } },
  additionalProperties: false,
};
const suppression = {
  type: 'object',
  required: ['kind'],
  properties: {
    kind: { enum: ['inSource', 'external'] },
    status: { enum: ['accepted', 'underReview', 'rejected'] },
    justification: { type: 'string' },
  },
  additionalProperties: false,
};
const location = {
  type: 'object',
  required: ['physicalLocation'],
  properties: {
    physicalLocation: {
      type: 'object',
      required: ['artifactLocation', 'region'],
      properties: {
        artifactLocation: {
          type: 'object',
          required: ['uri'],
          properties: { uri: { type: 'string', pattern: String.raw`^(?!/|\w+:|\.\.)[!-~]+$` } },
          additionalProperties: false,
        },
        region,
      },
    },
  },
};
const result = {
  type: 'object',
  required: ['ruleId', 'ruleIndex', 'level', 'message', 'locations', 'partialFingerprints'],
  additionalProperties: false,
  properties: {
    ruleId: { type: 'string' },
    ruleIndex: { type: 'integer', minimum: 0 },
    level: { enum: ['none', 'note', 'warning', 'error'] },
    message: text,
    locations: { type: 'array', minItems: 1, items: location },
    occurrenceCount: { type: 'integer', minimum: 1 },
    partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
    suppressions: { type: 'array', items: suppression },
  },
};
/** The structural rules of SARIF 2.1.0 for the parts that the suite writes. */
const log = {
  type: 'object',
  required: ['version', 'runs'],
  additionalProperties: false,
  properties: {
    $schema: { type: 'string' },
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['tool', 'results'],
        properties: {
          tool: {
            type: 'object',
            required: ['driver'],
            properties: {
              driver: {
                type: 'object',
                required: ['name'],
                properties: {
                  name: { type: 'string' },
                  rules: {
                    type: 'array',
                    uniqueItems: true,
                    items: {
                      type: 'object',
                      required: ['id'],
                      properties: { id: { type: 'string' }, shortDescription: text },
                    },
                  },
                },
              },
            },
          },
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          invocations: { type: 'array', items: { type: 'object', required: ['executionSuccessful'] } },
          results: { type: 'array', items: result },
        },
      },
    },
  },
};
const isSarif = new Ajv({ strict: false }).compile(log);

interface Sarif {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
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

for (const [name, run] of [
  ['failing', failingRun()],
  ['passing', sampleRun()],
] as const) {
  test(`keeps the structure of SARIF 2.1.0 for a ${name} run`, () => {
    isSarif(sarifOf(run));
    expect(isSarif.errors).toBeNull();
  });
}

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
      partialFingerprints: { 'contractFinding/v1': '0a1b2c3d4e5f' },
      occurrenceCount: 1,
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
