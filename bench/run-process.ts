import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'dotenv';
import { PROJECT } from '../src/contract/index.ts';

/** Every variable of the suite, empty. So a measurement stays on this machine, whatever `.env` and the shell configure. */
const NOTHING_CONFIGURED = parse(readFileSync(path.join(PROJECT, '.env.example')));

export interface Ended {
  readonly code: number | null;
  readonly milliseconds: number;
  readonly output: string;
}

/** Runs a command in the project until it ends; of the variables of the suite, only these are set. */
export function runProcess(
  [command, ...parameters]: readonly [string, ...string[]],
  variables: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, {
      cwd: PROJECT,
      env: { ...process.env, ...NOTHING_CONFIGURED, ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, milliseconds: performance.now() - started, output }));
  });
}

/** Runs a command, and throws with its output where it ends with another code than these. */
export async function runOrThrow(
  command: readonly [string, ...string[]],
  { variables = {}, codes = [0] }: { variables?: Readonly<Record<string, string>>; codes?: readonly number[] } = {},
): Promise<Ended> {
  const ended = await runProcess(command, variables);
  if (ended.code === null || !codes.includes(ended.code))
    throw new Error(`${command.join(' ')} ended with ${ended.code}:\n${ended.output}`);
  return ended;
}
