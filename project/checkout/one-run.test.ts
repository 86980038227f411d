import { setTimeout as pause } from 'node:timers/promises';
import path from 'node:path';
import { expect } from '#test';
import { breaking, faultsOf } from '../../src/faults/index.ts';
import { type RunningProvider, startProvider } from '../../src/provider/index.ts';
import type { Checkout, Ended } from './check-out.ts';
import { test } from './checkout-test.ts';
import { SIGNED_API } from '../../src/contract/testing/index.ts';
import { variablesFor } from './variables-for.ts';

const API = SIGNED_API.api;
/** The check of a hundred: `ROUNDS=100`. */
const ROUNDS = Number(process.env['ROUNDS'] ?? 2);

/** A field of every successful answer is not what its schema says. */
const FAULT = faultsOf([SIGNED_API]).find(
  ({ derivation, id }) => derivation === 'field-beyond-its-bound' && id.endsWith('/const'),
)!;

const resultIn = (checkout: Checkout): string =>
  (JSON.parse(checkout.report('findings.json') ?? '{}') as { result?: string }).result ?? 'none';

function refused({ code, output }: Ended, checkout: Checkout): boolean {
  if (code !== 2) return false;
  expect(output).toMatch(/^Another run writes into \S+: process \d+, since \S+\. Wait for it, or name another folder/);
  expect(output).toContain(path.join(checkout.folder, 'reports'));
  return true;
}

/** The check that finds the fault: its test alone is run where only the end of a run matters. */
const ONE_TEST = ['-g', 'every successful body matches its schema'] as const;

/** What points the one API at a provider. */
const at = (provider: RunningProvider) => ({
  ...variablesFor(SIGNED_API, provider),
  CONTRACT_MAX_RPS: 'unlimited',
});

test(`of two verifications in one folder, started at any time, each is right or refused, ${ROUNDS} times`, async ({
  checkOut,
}) => {
  const [sound, broken] = await Promise.all([
    startProvider(),
    startProvider({
      wrappers: breaking(FAULT),
    }),
  ]);
  const checkout = checkOut({ api: API });
  for (let round = 0; round < ROUNDS; round += 1) {
    const runs = [
      { ...checkout.start(at(sound), ...ONE_TEST), code: 0, result: 'passed' },
      await pause(Math.random() * 6_000).then(() => ({
        ...checkout.start(at(broken), ...ONE_TEST),
        code: 1,
        result: 'failed',
      })),
    ];
    const ended = await Promise.all(runs.map((run) => run.ended));
    const judged = ended.flatMap((each, index) =>
      refused(each, checkout) ? [] : [{ ...runs[index], said: each.code }],
    );
    expect(judged.length, ended.map(({ output }) => output).join('\n')).toBeGreaterThan(0);
    for (const { code, said } of judged) expect(said).toBe(code);
    // They did not overlap, so the folder holds the one that came last.
    expect(resultIn(checkout)).toBe(judged.at(-1)?.result);
    expect(checkout.report('run.lock')).toBeUndefined();
  }
  await Promise.all([sound.close(), broken.close()]);
});

test('two verifications at once each have a folder of their own with --reports', async ({ checkOut }) => {
  const checkout = checkOut({ api: API });
  const [here, there] = await Promise.all([
    checkout.verify({}, ...ONE_TEST),
    checkout.verify({}, ...ONE_TEST, '--reports', 'elsewhere'),
  ]);
  expect([here.code, there.code]).toEqual([0, 0]);
  expect(there.output).toContain(`Report: ${path.join(checkout.folder, 'elsewhere/index.html')}`);
});

for (const signal of ['SIGTERM', 'SIGINT'] as const)
  test(`${signal} leaves a run that is marked aborted, and no old report`, async ({ checkOut }) => {
    const checkout = checkOut({ api: API });
    expect((await checkout.verify({}, ...ONE_TEST)).code).toBe(0);
    // It never answers, so the run is under way for as long as it takes.
    const provider = await startProvider({ latencyMs: 600_000 });
    const { process: child, ended } = checkout.start({ ...at(provider), CONTRACT_TIMEOUT_MS: '600000' });
    while (resultIn(checkout) !== 'under way') await pause(50);
    const { pid = 0 } = JSON.parse(checkout.report('run.lock') ?? '{}') as { pid?: number };
    if (signal === 'SIGTERM') child.kill(signal);
    else process.kill(pid, signal);
    const { code, output } = await ended;
    await provider.close();
    expect(output).toMatch(new RegExp(`^ABORTED: ${signal} broke the run off; there is no verdict$`, 'm'));
    expect([code, resultIn(checkout)]).toEqual([2, 'aborted']);
    expect(checkout.report('index.html')).toContain('Contract report: aborted');
    expect([...checkout.reports().keys()].filter((name) => name.startsWith('playwright/'))).toEqual([]);
    expect(checkout.report('run.lock')).toBeUndefined();
  });

test('reports that cannot be written are one sentence and 2', async ({ checkOut }) => {
  const checkout = checkOut({ api: API });
  for (const [place, told] of [
    ['package.json', /^\S+package\.json is no folder: name another one with --reports\.\n$/],
    ['/proc/reports', /^The reports cannot be written into \/proc\/reports: .*\n$/],
  ] as const) {
    const { code, output } = await checkout.verify({}, '--reports', place);
    expect(output).toMatch(told);
    expect(code).toBe(2);
  }
});
