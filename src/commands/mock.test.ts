import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { startProvider } from '../provider/index.ts';

function mock(...words: readonly string[]): ChildProcess {
  return spawn(process.execPath, [path.join(import.meta.dirname, 'mock.ts'), ...words], {
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

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  test(`says where it runs and ends with ${signal}`, async () => {
    const child = mock('--port', '0', '--fault', 'pages-overlap');
    const text = await told(child.stdout, /TENCENTCLOUD_SECRET_KEY=.*/);
    expect(text).toMatch(/^# The mock provider runs at http:\/\/127\.0\.0\.1:\d+ with seed 1\./);
    expect(text).toContain('# Fault pages-overlap: ');
    expect(text).toMatch(/^MODELARTS_ENDPOINT=http:\/\/127\.0\.0\.1:\d+$/m);
    const ended = once(child, 'exit');
    child.kill(signal);
    expect(await ended).toEqual([0, null]);
  });

test('says that a port is in use, and what to do', async () => {
  const other = await startProvider({ contracts: [] });
  const { port } = new URL(other.origin);
  const child = mock('--port', port);
  const ended = once(child, 'exit');
  expect(await told(child.stderr, /\n/)).toContain(
    `Port ${port} is in use. Stop what runs there, or choose another with --port; 0 takes any that is free.\n`,
  );
  expect(await ended).toEqual([1, null]);
  await other.close();
});
