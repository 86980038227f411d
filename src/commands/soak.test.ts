import { expect, test } from '#test';
import { TOKEN_API } from '../contract/testing/index.ts';
import { faultsOf } from '../faults/index.ts';
import { requestedSoak, type RequestedSoak } from './soak/requested-soak.ts';
import { soak } from './soak.ts';

/** Any two faults. */
const [ONE = '', TWO = ''] = faultsOf([TOKEN_API]).map(({ id }) => id);

async function requested(words: readonly string[]): Promise<RequestedSoak> {
  return requestedSoak(soak.read(words).options);
}

test('reads its command line', async () => {
  expect(await requested([])).toEqual({ runs: 50, sideBySide: 8, maxRps: 30, faults: [] });
  expect(
    await requested(['--runs', '2', '--rps=100', '--side-by-side', '3', '--fault', ONE, '--check', 'x/y']),
  ).toMatchObject({ runs: 2, sideBySide: 3, maxRps: 100, faults: [{ id: ONE }], check: 'x/y' });
  expect((await requested(['--fault', ONE, '--fault', TWO])).faults.map(({ id }) => id)).toEqual([ONE, TWO]);
  const { runs, faults } = await requested(['--each']);
  expect(runs).toBe(1);
  expect(faults.length).toBeGreaterThan(50);
  expect(faults.every(({ derivation }) => derivation === undefined)).toBe(true);
});

for (const [words, message] of [
  [
    ['--run', '2'],
    'Unknown option "--run". Did you mean --runs? Known: --runs <number>, --side-by-side <number>, --rps <number>, --fault <id>',
  ],
  [['2'], 'Unknown option "2".'],
  [['--runs', 'many'], '--runs is "many". Give a whole number from 1.'],
  [['--check', 'x/y'], '--check x/y stands with one --fault'],
  [['--each', '--fault', ONE], '--each means every written fault'],
  [['--side-by-side', '0'], '--side-by-side is "0"'],
  [['--fault', 'gremlin', '--check', 'x/y'], 'Unknown fault "gremlin".'],
] as const)
  test(`refuses ${words.join(' ')} with a sentence`, async () => {
    await expect(requested(words)).rejects.toThrow(message);
  });
