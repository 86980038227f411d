import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { parse } from 'dotenv';
import { PROJECT } from '../src/contract/index.ts';

export interface MockProcess {
  /** They point a verification at the mock. */
  readonly variables: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** Starts `npm run mock` on a free port in its own process. Rejects with its error output where it does not start. */
export async function startMockProcess(parameters: readonly string[]): Promise<MockProcess> {
  const child = spawn(
    process.execPath,
    [path.join(PROJECT, 'src/package/command.ts'), 'mock', '--port', '0', ...parameters],
    {
      cwd: PROJECT,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const ended = once(child, 'exit');
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const announcement = await Promise.race([announced(child.stdout), ended]);
  if (typeof announcement !== 'string') throw new Error(`The mock did not start: ${said}`);
  return {
    variables: parse(announcement),
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}

/** The variables that the mock prints; its last line is one of them. */
async function announced(stream: Readable): Promise<string> {
  let text = '';
  for await (const piece of stream.setEncoding('utf8')) {
    text += String(piece);
    if (/=.*\n$/.test(text)) return text;
  }
  return '';
}
