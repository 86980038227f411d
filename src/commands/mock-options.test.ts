import { expect, test } from '@playwright/test';
import { readCommandLine } from './mock-options.ts';

test('takes port 4010 and seed 1 where nothing is said', () => {
  expect(readCommandLine([])).toEqual({ port: 4010, seed: 1, latencyMs: 0, faults: [] });
});

test('reads every option', () => {
  const read = readCommandLine([
    '--port',
    '0',
    '--seed=7',
    '--items',
    '12',
    '--latency',
    '30',
    '--fault',
    'pages-overlap',
    '--fault',
    'limit-is-clamped',
  ]);
  expect(read).toMatchObject({
    port: 0,
    seed: 7,
    items: 12,
    latencyMs: 30,
    faults: [{ id: 'pages-overlap' }, { id: 'limit-is-clamped' }],
  });
});

for (const [words, message] of [
  [
    ['--prot', '1'],
    'Unknown option "--prot". Known: --port <number>, --seed <number>, --items <number>, --latency <milliseconds>, --fault <id>.',
  ],
  [['stray'], 'Unknown option "stray".'],
  [['-p'], 'Unknown option "-p".'],
  [['--port', '70000'], '--port is "70000". Give a whole number from 0 to 65535.'],
  [['--items', 'many'], '--items is "many". Give a whole number from 0.'],
  [['--seed'], '--seed is given without a value.'],
  [['--fault', 'gremlin'], 'Unknown fault "gremlin". Known: '],
] as const)
  test(`refuses ${words.join(' ')} with the choices`, () => {
    expect(() => readCommandLine(words)).toThrow(message);
  });
