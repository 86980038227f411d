import { expect, test } from '@playwright/test';
import { findFault } from '../../provider/index.ts';
import { readCommandLine } from './read-command-line.ts';
import { soak } from './soak.ts';

test.describe.configure({ timeout: 240_000 });

test('a sound provider is never accused while events arrive, gateways fail and connections break', async () => {
  const runs = await soak({ runs: 3, maxRps: 600, items: 60 });
  expect(runs.flatMap(({ says, trouble }) => [...says, ...trouble])).toEqual([]);
  for (const { incidents, requests } of runs) {
    expect(incidents).toBeGreaterThan(3);
    expect(requests).toBeGreaterThan(300);
  }
});

for (const { fault, check } of [{ fault: 'limit-is-clamped', check: 'parameters/number-outside-bounds-is-refused' }, { fault: 'refusal-as-page', check: 'conformance/media-type-is-documented' }])
  test(`a provider with ${fault} is found out in every run all the same`, async () => {
    const runs = await soak({ runs: 2, maxRps: 600, items: 60, faults: [findFault(fault)] });
    for (const { violated } of runs) expect(violated).toContain(check);
  });

test('reads its command line', () => {
  expect(readCommandLine([])).toEqual({ runs: 50, maxRps: 30, faults: [] });
  expect(readCommandLine(['--runs', '2', '--rps=100', '--fault', 'pages-overlap', '--check', 'x/y'])).toMatchObject({ runs: 2, maxRps: 100, faults: [{ id: 'pages-overlap' }], check: 'x/y' });
});

for (const [words, message] of [
  [['--run', '2'], 'Unknown option "--run". Known: --runs <number>, --rps <number>, --fault <id> with --check <id>.'],
  [['2'], 'Unknown option "2".'],
  [['--runs', 'many'], '--runs is "many". Give a whole number from 1.'],
  [['--fault', 'pages-overlap'], '--fault and --check go together'],
  [['--fault', 'gremlin', '--check', 'x/y'], 'Unknown fault "gremlin".'],
] as const)
  test(`refuses ${words.join(' ')} with a sentence`, () => {
    expect(() => readCommandLine(words)).toThrow(message);
  });
