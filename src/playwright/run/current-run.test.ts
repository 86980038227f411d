import { expect, test } from '#test';
import { checks } from '../../checks/index.ts';
import { contractFrom, operationOf, widgets } from '../../checks/testing/index.ts';
import { sampleApi, sampleRun, sampleVerdict } from '../../findings/testing/index.ts';
import type { Wanted } from '../../verification/index.ts';
import { CurrentRun } from './current-run.ts';
import { serveOutcomes } from './serve-outcomes.ts';
import { awaitVerification } from './await-verification.ts';
import { askOutcome } from './ask-outcome.ts';
import { runFiles } from '../run-files.ts';

const operation = operationOf(contractFrom(widgets), 'ListWidgets');
const [MEDIA, PAGES] = ['conformance/media-type-is-documented', 'pagination/pages-make-the-whole'] as const;
const place = { api: 'library', family: 'pagination', about: operation.id };
const pages = { ...place, title: 'pages together hold every item once', check: PAGES };
const media = { ...place, title: 'the media type is documented', check: MEDIA };
const reached = { api: 'library', family: 'environments', about: 'library', title: 'is reachable and lets us sign in' };
const elsewhere = { ...reached, api: 'archive', about: 'archive' };

/** A run that notes what its engine is asked, and finds out the same each time. */
function runWith(verdicts = [sampleVerdict({ operation: operation.id, durationMs: 340 })]) {
  const asked: Wanted[] = [];
  const run = new CurrentRun({
    manifest: sampleRun().manifest,
    tests: [pages, media, reached, elsewhere],
    wanted: { api: () => true, verdict: () => true },
    verify: (wanted) => {
      asked.push(wanted);
      return Promise.resolve(sampleRun(sampleApi({ verdicts })));
    },
  });
  return { run, asked };
}

function askedChecks({ verdict }: Wanted, environment: string): string[] {
  return checks.filter((check) => verdict(environment, operation, check)).map(({ id }) => id);
}

test('the engine is asked once, for what the selected tests need', async () => {
  const { run, asked } = runWith();
  run.select([
    { project: 'contract', ...pages },
    { project: 'contract', ...reached },
  ]);
  await run.outcomeOf({ project: 'contract', ...pages });
  await run.finished();
  expect(asked.map((wanted) => askedChecks(wanted, 'mock'))).toEqual([[PAGES]]);
  expect([asked[0]?.api('library', 'mock'), asked[0]?.api('archive', 'mock')]).toEqual([true, false]);
});

test('each environment is asked for its own tests', () => {
  const { run, asked } = runWith();
  run.select([
    { project: 'a', ...pages },
    { project: 'b', ...media },
  ]);
  expect([askedChecks(asked[0] as Wanted, 'a'), askedChecks(asked[0] as Wanted, 'b')]).toEqual([[PAGES], [MEDIA]]);
});

test('what does not apply is listed where an operation is asked for whole, as it is without Playwright', () => {
  const { run, asked } = runWith();
  run.select([pages, media].map((each) => ({ project: 'a', ...each })));
  expect(askedChecks(asked[0] as Wanted, 'a')).toEqual(checks.map(({ id }) => id));
  expect(askedChecks(asked[0] as Wanted, 'b')).toEqual([]);
});

test('nothing is sent where no test of a contract is selected', async () => {
  const { run, asked } = runWith();
  run.select([{ project: 'contract', family: 'mine', about: 'x', title: 'y' }]);
  expect(await run.finished()).toBeUndefined();
  expect(asked).toEqual([]);
});

test('where nobody selected, as in UI mode, each test is verified by itself', async () => {
  const { run, asked } = runWith();
  await run.outcomeOf({ project: 'contract', ...pages });
  await run.outcomeOf({ project: 'contract', ...pages });
  expect(asked.map((wanted) => askedChecks(wanted, 'mock'))).toEqual([[PAGES], [PAGES]]);
});

test('a test shows how long its check took', async () => {
  const { run } = runWith();
  run.select([{ project: 'contract', ...pages }]);
  expect(run.durationOf({ project: 'contract', ...pages })).toBeUndefined();
  await run.outcomeOf({ project: 'contract', ...pages });
  expect(run.durationOf({ project: 'contract', ...pages })).toBe(340);
});

test('an API that an environment does not have is skipped there, and an unknown test fails with its name', async () => {
  const { run } = runWith();
  run.select([{ project: 'contract', ...pages }]);
  expect(await run.outcomeOf({ project: 'contract', ...elsewhere })).toEqual({
    annotations: [],
    skipped: 'archive is not verified in contract',
  });
  expect((await run.outcomeOf({ project: 'contract', ...pages, title: 'z' })).failure).toBe(
    `The test is not one of this run: pagination › ${operation.id} › z.`,
  );
});

for (const [title, answers, failure] of [
  ['waits for its outcome', () => Promise.resolve({ annotations: [], failure: 'it is broken' }), 'it is broken'],
  [
    'hears of an engine that fails',
    () => Promise.reject(new TypeError('x is no function')),
    'TypeError: x is no function',
  ],
] as const)
  test(`a test in another process ${title}`, async () => {
    const finished = () => Promise.resolve(undefined);
    const server = await serveOutcomes({ outcomeOf: answers, finished }, runFiles().socket);
    const outcome = await askOutcome({ project: 'contract', ...pages });
    server.close();
    expect(outcome).toEqual({ annotations: [], failure });
  });

test('a test in another process waits until the verification is over, however it ends', async () => {
  const told: string[] = [];
  const over = Promise.withResolvers<undefined>();
  over.promise.catch(() => undefined);
  const outcomeOf = () => Promise.reject(new Error('nobody asks'));
  const server = await serveOutcomes({ outcomeOf, finished: () => over.promise }, runFiles().socket);
  const waited = awaitVerification().then(() => told.push('a test goes on'));
  told.push('the verification fails');
  over.reject(new Error('no more memory'));
  await waited;
  server.close();
  expect(told).toEqual(['the verification fails', 'a test goes on']);
});
