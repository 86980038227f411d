import { expect, test } from '#test';
import type { ApiRun, Manifest, Run } from '../../findings/index.ts';
import { sampleApi, sampleFinding, sampleRun, sampleVerdict } from '../../findings/testing/index.ts';
import { runResult } from '../result/index.ts';
import { mergeRuns } from './merge-runs.ts';

const on = (api: string, name = 'mock', changes: Partial<ApiRun> = {}): ApiRun =>
  sampleApi({ api, environment: { ...sampleApi().environment, name, mock: name === 'mock' }, ...changes });
const { manifest } = sampleRun();
const runOf = (apis: readonly ApiRun[], changes: Partial<Manifest> = {}, more: Partial<Run> = {}): Run => ({
  manifest: { ...manifest, ...changes },
  apis,
  ...more,
});
const shard = (current: number, total: number, ...apis: readonly ApiRun[]) =>
  runOf(apis, { part: { shard: { current, total } } });
const merged = (runs: readonly Run[], expected?: number) =>
  mergeRuns(
    runs.map((run, index) => ({ name: `parts/${index + 1}`, run })),
    expected,
  );
const placesIn = ({ apis }: Run) => apis.map(({ api, environment }) => `${api} on ${environment.name}`);

test('shards in any order are the run of one machine, but for the time it took', () => {
  const units = [on('a', 'x'), on('a', 'y'), on('b', 'x'), on('b', 'y'), on('c')];
  const whole = { ...runOf(units), fidelity: [{ api: 'a', environment: 'y', compared: 3, differences: [] }] };
  const late = { startedAt: '2026-11-21T08:00:03.000Z', durationMs: 2000 };
  const two = shard(2, 2, units[1]!, units[3]!);
  const parts = [
    { ...two, manifest: { ...two.manifest, ...late }, fidelity: whole.fidelity },
    shard(1, 2, units[0]!, units[2]!, units[4]!),
  ];
  expect(merged(parts)).toEqual({ ...whole, manifest: { ...manifest, durationMs: 5000 } });
});

test('what every part left out is left out, and what another part verified is not', () => {
  const parts = [
    runOf([on('a')], { part: { leftOut: ['b', 'c'], operations: ['List*'] } }),
    runOf([on('b')], { part: { leftOut: ['a', 'c'], operations: ['List*'], tests: { selected: 2, all: 3 } } }),
  ];
  const run = merged(parts, 2);
  expect([placesIn(run), run.manifest.part]).toEqual([
    ['a on mock', 'b on mock'],
    { leftOut: ['c'], operations: ['List*'], tests: { selected: 2, all: 3 } },
  ]);
});

test('a matrix of environments and APIs is the run of one machine, but for the time it took', () => {
  const units = [on('a', 'x'), on('a', 'y'), on('b', 'x'), on('b', 'y')];
  const whole = { ...runOf(units), fidelity: [{ api: 'b', environment: 'x', compared: 3, differences: [] }] };
  const job = (unit: ApiRun) => runOf([unit], { part: { leftOut: [unit.api === 'a' ? 'b' : 'a'] } });
  const [ax, ay, bx, by] = units.map(job);
  // As their folders are named after the environment, and then the API.
  const parts = [ax!, { ...bx!, fidelity: whole.fidelity }, ay!, by!];
  expect(merged(parts, 4)).toEqual(whole);
});

test('tests by hand are those of all machines', () => {
  const counts = { passed: 2, failed: 1, skipped: 0 };
  const parts = [
    runOf([on('a')], {}, { byHand: counts, errors: ['it broke'] }),
    runOf([on('b')], {}, { byHand: counts }),
  ];
  expect(merged(parts, 2)).toMatchObject({ byHand: { passed: 4, failed: 2, skipped: 0 }, errors: ['it broke'] });
  expect(merged([runOf([on('a')])], 1)).not.toHaveProperty('byHand');
});

const empty = (current: number, total: number) =>
  runOf(
    [],
    { part: { shard: { current, total }, tests: { selected: 0, all: 7 } } },
    { unfinished: { kind: 'empty part', reason: 'no test of this machine was selected' } },
  );

test('a machine without a selected test ends with 0, and the others are the run', () => {
  const other = runOf([on('a')], { part: { shard: { current: 1, total: 2 }, tests: { selected: 2, all: 3 } } });
  expect(runResult(empty(2, 2))).toMatchObject({ result: 'nothing selected', exitCode: 0 });
  const run = merged([empty(2, 2), other]);
  expect([placesIn(run), run.errors, run.manifest.part]).toEqual([
    ['a on mock'],
    undefined,
    { tests: { selected: 2, all: 10 } },
  ]);
  expect(runResult(run)).toMatchObject({ result: 'passed on the mock', exitCode: 0 });
});

test('where no machine has a selected test, there is no verdict', () => {
  const whole = merged([empty(1, 2), empty(2, 2)]);
  expect(runResult(whole)).toMatchObject({ result: 'nothing selected', exitCode: 2 });
  expect(runResult(merged([empty(2, 2)]))).toMatchObject({ result: 'failed', exitCode: 1 });
});

const aborted = runOf(
  [],
  { part: { shard: { current: 2, total: 2 } } },
  { unfinished: { kind: 'aborted', reason: 'Ctrl-C' } },
);
for (const [what, runs, expected, says] of [
  [
    'a shard that never came',
    [shard(1, 3, on('a')), shard(3, 3, on('b'))],
    undefined,
    'The part of machine 2 of 3 is missing.',
  ],
  ['a part that never came', [runOf([on('a')])], 2, '2 parts had to come, and there are 1: parts/1.'],
  [
    'a part too many',
    [runOf([on('a')]), runOf([on('b')])],
    1,
    '1 part had to come, and there are 2: parts/1, parts/2.',
  ],
  ['an aborted part', [shard(1, 2, on('a')), aborted], undefined, 'parts/2 holds no verdict (aborted): Ctrl-C.'],
] as const)
  test(`${what} fails the run, and what the others found stays`, () => {
    const run = merged(runs, expected);
    expect(run.errors).toEqual([says]);
    expect(placesIn(run)[0]).toBe('a on mock');
    expect(runResult(run)).toMatchObject({ result: 'failed', exitCode: 1, headline: expect.stringContaining(says) });
  });

const newer = sampleApi().contract;
for (const [what, runs, says] of [
  [
    'runs that do not say how many they are',
    [runOf([on('a')]), runOf([on('b')])],
    /^Nothing in these runs says how many parts there are: say it with --parts/,
  ],
  [
    'two runs of one part',
    [shard(1, 2, on('a')), shard(2, 2, on('a'))],
    /^parts\/1 and parts\/2 both verified a on mock\. Give each part once, and name environments that are not the same with CONTRACT_ENV\.$/,
  ],
  [
    'one machine twice',
    [shard(1, 2, on('a')), shard(1, 2, on('b'))],
    /^parts\/1 and parts\/2 both are of machine 1 of 2\./,
  ],
  [
    'shards of different wholes',
    [shard(1, 2, on('a')), shard(2, 3, on('b'))],
    /because their numbers of machines differ: 2, and 3\.$/,
  ],
  [
    'a shard and a run that is none',
    [shard(1, 2, on('a')), runOf([on('b')])],
    /numbers of machines differ: 2, and none is said\.$/,
  ],
  [
    'shards of different selections',
    [shard(1, 2, on('a')), runOf([on('b')], { part: { shard: { current: 2, total: 2 }, leftOut: ['c'] } })],
    /their selections of APIs, operations and checks differ: \{\}, and \{"leftOut":\["c"\]\}\.$/,
  ],
  [
    'different versions',
    [runOf([on('a')]), runOf([on('b')], { version: '9.9.9' })],
    /their versions of the suite differ: api-contract-suite 0\.1\.0, and api-contract-suite 9\.9\.9\.$/,
  ],
  [
    'different commits',
    [runOf([on('a')]), runOf([on('b')], { commit: 'abc' })],
    /their commits differ: 7179c28, and abc\.$/,
  ],
  [
    'different settings',
    [runOf([on('a')]), runOf([on('b')], { failOn: 'documented' })],
    /their CONTRACT_FAIL_ON differ: all, and documented\.$/,
  ],
  [
    'different contracts of one API',
    [runOf([on('a', 'x')]), runOf([on('a', 'y', { contract: { ...newer, sha256: 'f00' } })])],
    /their contracts of a differ: 2026-01-08 \(c0ff/,
  ],
] as const)
  test(`${what} are refused in a sentence`, () => {
    let message = '';
    try {
      merged(runs);
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).toMatch(says);
    expect(message.split('\n')).toHaveLength(1);
  });

test('a waiver that no machine needs is an error of the whole, and one that another machine needs is none', () => {
  const doubt = {
    check: 'pagination/pages-make-the-whole',
    operation: 'ListLoans',
    message: 'waivers.yaml:1 is needless',
  };
  const waived = sampleVerdict({
    verdict: 'waived',
    findings: [sampleFinding({ waiver: { reason: 'agreed', until: '2026-12-31' } })],
  });
  const here = shard(1, 2, on('a', 'x', { waiverDoubts: [doubt] }));
  expect(merged([here, shard(2, 2, on('a', 'y'))]).apis[0]).toEqual(on('a', 'x', { waiverErrors: [doubt.message] }));
  expect(merged([here, shard(2, 2, on('a', 'y', { verdicts: [waived] }))]).apis[0]).toEqual(on('a', 'x'));
});
