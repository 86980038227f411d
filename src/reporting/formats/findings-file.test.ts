import { writeFileSync } from 'node:fs';
import { expect, test } from '#test';
import type { Run } from '../../findings/index.ts';
import { failingRun, sampleApi, sampleFinding, sampleRun, sampleVerdict } from '../../findings/testing/index.ts';
import { readRun } from '../run-file.ts';
import { findingsProblems } from '../testing/index.ts';
import { renderFindingsFile } from './findings-file.ts';

const { manifest } = sampleRun();
const heard = { verdict: 'passed', says: ['all is well'] } as const;
const difference = { operation: 'ListLoans', check: 'errors/envelope', title: 'errors', mock: heard, real: heard };
const request = {
  parameters: { limit: '20' },
  repeated: { limit: '21' },
  omit: ['offset'],
  query: { odd: '1' },
  target: '/v1/loans',
  misplaced: true,
  malformation: 'unfinished',
  credentials: { scheme: 'token', broken: 'expired', variant: 1, method: 'x', clockOffBy: -3 },
} as const;
const replayed = sampleFinding({
  also: ['the same elsewhere'],
  exchange: {
    ...sampleFinding().exchange!,
    requestBody: 'a=1',
    replay: { operation: 'ListLoans', resource: 'branch', request, outcomes: ['success'], seen: '20' },
  },
});

const KINDS: Readonly<Record<string, Run>> = {
  sound: sampleRun(),
  'with every verdict and every severity': failingRun(),
  'under way': { manifest, apis: [], unfinished: { kind: 'under way', reason: 'process 1 verifies' } },
  aborted: { manifest, apis: [], unfinished: { kind: 'aborted', reason: 'Ctrl-C' } },
  'with nothing selected': { manifest, apis: [], unfinished: { kind: 'nothing selected', reason: 'no tests' } },
  'of a machine without a test': { manifest, apis: [], unfinished: { kind: 'empty part', reason: 'no tests here' } },
  'with an error outside of checks': { ...sampleRun(), errors: ['a worker died'] },
  'that could not sign in': sampleRun(sampleApi({ trouble: 'refused', notes: ['the clock is off'], reachedMs: 3 })),
  'with a check that failed': sampleRun(
    sampleApi({ verdicts: [sampleVerdict({ verdict: 'failed', reason: 'it threw', failures: ['it threw'] })] }),
  ),
  'of a part': {
    ...sampleRun(),
    manifest: {
      ...manifest,
      require: ['judged'],
      docs: 'https://example.com/docs',
      contractsIn: 'services/',
      part: {
        tests: { selected: 1, all: 3 },
        shard: { current: 1, total: 2 },
        leftOut: ['archive'],
        operations: ['List*'],
        checks: ['errors/*'],
      },
    },
  },
  'compared with the mock': {
    ...sampleRun(),
    fidelity: [{ api: 'library', environment: 'staging', compared: 1, differences: [difference] }],
  },
  'with a finding that can be replayed': sampleRun(
    sampleApi({ verdicts: [sampleVerdict({ verdict: 'violated', findings: [replayed] })] }),
  ),
};
for (const [kind, run] of Object.entries(KINDS))
  test(`the file of a run ${kind} keeps the published schema and gives the run back`, () => {
    const text = renderFindingsFile(run);
    expect(findingsProblems(text)).toEqual([]);
    const file = test.info().outputPath('findings.json');
    writeFileSync(file, text);
    expect(readRun(file)).toEqual(JSON.parse(JSON.stringify(run)));
  });

const file = (): Record<string, unknown> =>
  JSON.parse(renderFindingsFile(KINDS['with a finding that can be replayed']!)) as never;
/** Every object of a file, by its place. */
function objectsIn(value: unknown, at = ''): [string, Record<string, unknown>][] {
  if (typeof value !== 'object' || value === null) return [];
  const own: [string, Record<string, unknown>][] = Array.isArray(value) ? [] : [[at, value as Record<string, unknown>]];
  return [...own, ...Object.entries(value).flatMap(([name, each]) => objectsIn(each, `${at}/${name}`))];
}
/** Objects whose names are data. */
const OPEN = /\/(evidence|requestHeaders|responseHeaders|parameters|repeated|query)$/;

test('a field that the schema does not know is not let through, wherever it stands', () => {
  const places = objectsIn(file()).map(([at]) => at);
  expect(places.length).toBeGreaterThan(12);
  for (const place of places.filter((at) => !OPEN.test(at))) {
    const changed = file();
    objectsIn(changed).find(([at]) => at === place)![1]['newcomer'] = 1;
    expect(findingsProblems(JSON.stringify(changed)), place).toEqual([expect.stringContaining('newcomer')]);
  }
});

test('a file without its result, or with a verdict that says nothing, is not let through', () => {
  for (const [name, value] of [
    ['result', undefined],
    ['result', 'green'],
    ['formatVersion', 2],
    ['exitCode', 3],
    ['apis', [{}]],
  ] as const)
    expect(findingsProblems(JSON.stringify({ ...file(), [name]: value })), name).not.toEqual([]);
  const unexplained = sampleRun(sampleApi({ verdicts: [sampleVerdict({ verdict: 'not judged' })] }));
  expect(findingsProblems(renderFindingsFile(unexplained))).toEqual([
    expect.stringContaining('reason'),
    expect.anything(),
  ]);
});

test('a file of another format is told apart', () => {
  const place = test.info().outputPath('findings.json');
  writeFileSync(place, JSON.stringify({ ...file(), formatVersion: 2 }));
  expect(() => readRun(place)).toThrow(/findings\.json has the format 2, and this suite reads 1\. Run/);
});
