import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect, test } from '#test';
import { faultsOf } from '../faults/index.ts';
import { startProvider } from '../provider/index.ts';
import { mock } from './mock.ts';
import { credentialVariable, SIGNED_API, TOKEN_API } from '../contract/testing/index.ts';

/** Any two faults. */
const [ONE = '', TWO = ''] = faultsOf([TOKEN_API]).map(({ id }) => id);

function start(...words: readonly string[]): ChildProcess {
  return spawn(process.execPath, [path.join(import.meta.dirname, '../package/command.ts'), 'mock', ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function told(stream: NodeJS.ReadableStream | null, until: RegExp): Promise<string> {
  let text = '';
  for await (const chunk of stream ?? []) {
    text += String(chunk);
    if (until.test(text)) break;
  }
  return text;
}

test('takes port 4010 and seed 1 where nothing is said', () => {
  expect(mock.read([]).options).toEqual({ port: 4010, seed: 1, latency: 0 });
});

test('reads every option', () => {
  const words = `--port 0 --seed=7 --items 12 --latency 30 --fault ${ONE} --fault ${TWO}`.split(' ');
  expect(mock.read(words).options).toEqual({
    port: 0,
    seed: 7,
    items: 12,
    latency: 30,
    fault: [ONE, TWO],
  });
});

for (const [words, message] of [
  [
    ['--prot', '1'],
    'Unknown option "--prot". Did you mean --port? Known: --port <number>, --seed <number>, --items <number>, --latency <milliseconds>, --fault <id>, --contracts <folder>.',
  ],
  [['stray'], 'Unknown option "stray".'],
  [['-p'], 'Unknown option "-p".'],
  [['--port', '70000'], '--port is "70000". Give a whole number from 0 to 65535.'],
  [['--port', '-1'], '--port is "-1". Give a whole number from 0 to 65535.'],
  [['--items', 'many'], '--items is "many". Give a whole number from 0.'],
  [['--seed'], '--seed is given without a value. Write --seed <number>.'],
] as const)
  test(`refuses ${words.join(' ')} with the choices`, () => {
    expect(() => mock.read(words)).toThrow(message);
  });

test('refuses a fault that nothing resembles with the choices', async () => {
  await expect(mock.run(['--fault', 'gremlin'])).rejects.toThrow('Unknown fault "gremlin". Known: ');
});

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  test(`says where it runs and ends with ${signal}`, async () => {
    const child = start('--port', '0', '--fault', ONE);
    const text = await told(
      child.stdout,
      new RegExp(`${credentialVariable(SIGNED_API, 'tencent-api-2', 'secretKey')}=.*`),
    );
    expect(text).toMatch(/^# The mock provider runs at http:\/\/127\.0\.0\.1:\d+ with seed 1\./);
    expect(text).toContain(`# Fault ${ONE}: `);
    expect(text).toMatch(new RegExp(String.raw`^${TOKEN_API.variables.endpoint}=http://127\.0\.0\.1:\d+$`, 'm'));
    const ended = once(child, 'exit');
    child.kill(signal);
    expect(await ended).toEqual([0, null]);
  });

test('says that a port is in use, and what to do', async () => {
  const other = await startProvider({ contracts: [] });
  const { port } = new URL(other.origin);
  const child = start('--port', port);
  const ended = once(child, 'exit');
  expect(await told(child.stderr, /\n/)).toContain(
    `Port ${port} is in use. Stop what runs there, or choose another with --port; 0 takes any that is free.\n`,
  );
  expect(await ended).toEqual([2, null]);
  await other.close();
});
