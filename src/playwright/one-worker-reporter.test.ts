import { expect, test } from '#test';
import { sampleRun } from '../findings/testing/index.ts';
import OneWorkerReporter from './one-worker-reporter.ts';
import { CurrentRun } from './run/index.ts';

const TITLE = 'is reachable and lets us sign in';
const replayed = { api: 'library', family: 'environments', about: 'library', title: TITLE };

function runWith(trouble?: string) {
  const run = sampleRun();
  const apis = run.apis.map((api) => ({ ...api, ...(trouble !== undefined && { trouble }) }));
  return new CurrentRun({
    manifest: run.manifest,
    tests: [replayed],
    wanted: { api: () => true, verdict: () => true },
    verify: () => Promise.resolve({ ...run, apis }),
  });
}

function ended(titles: readonly string[], expectedStatus: 'passed' | 'failed' | 'skipped') {
  return { titlePath: () => ['', 'contract', 'contract.spec.ts', ...titles], expectedStatus };
}

test('a test keeps its worker only where the reporter counts its failure', async () => {
  const run = runWith('the host is away');
  const asked = { project: 'contract', ...replayed };
  const failed = { annotations: [], durationMs: 0, failure: 'the host is away' };
  expect(await run.outcomeOf(asked)).toEqual(failed);
  new OneWorkerReporter({ run }).onBegin();
  expect(await run.outcomeOf(asked)).toEqual({ ...failed, keepsWorker: true });
});

for (const [says, counted] of [
  ['failed', 'passed'],
  ['skipped', 'skipped'],
  ['passed', 'passed'],
] as const)
  test(`a verdict whose test says "${says}" is counted as one that had to be ${counted}`, () => {
    const told = ended(['environments', 'library', TITLE], says);
    new OneWorkerReporter({ run: runWith() }).onTestEnd(told);
    expect(told.expectedStatus).toBe(counted);
  });

test('a test that people wrote may expect to fail', () => {
  const own = ended(['my tests', 'a list', 'is known to be broken'], 'failed');
  new OneWorkerReporter({ run: runWith() }).onTestEnd(own);
  expect(own.expectedStatus).toBe('failed');
});
