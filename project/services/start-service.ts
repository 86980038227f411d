import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { PROJECT } from '../../src/contract/index.ts';
import { type CommandLine, type Service, SERVICES } from './service.ts';

const run = promisify(execFile);
const LONGEST_START_MS = 120_000;
const LONGEST_END_MS = 5000;

/** A service that answers on this machine. */
export interface RunningService {
  readonly endpoint: string;
  /** Variables of a verification. */
  readonly variables: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** Installs, fills and starts a service on a free port of 127.0.0.1. Throws where it does not answer within two minutes, or where the signal says so. */
export async function startService(service: Service, work: string, signal?: AbortSignal): Promise<RunningService> {
  const within: Within = { work, ...(signal && { signal }) };
  mkdirSync(work, { recursive: true });
  const port = await freePort();
  const places = { here: path.join(SERVICES, service.name), work, project: PROJECT, port: String(port) };
  const filled = (words: CommandLine) => words.map((word) => fillIn(word, places));
  for (const words of [...(service.install ?? []), ...(service.prepare ?? [])]) await runIn(within, filled(words));
  const endpoint = `http://127.0.0.1:${port}`;
  const child = serve(filled(service.serve), work);
  try {
    await untilReady(`${endpoint}${service.ready}`, child, signal);
    for (const words of service.seed ?? []) await runIn(within, filled(words));
  } catch (error) {
    await stop(child);
    throw error;
  }
  const variables = Object.entries(service.variables).map(([name, text]) => [name, fillIn(text, places)] as const);
  return { endpoint, variables: Object.fromEntries(variables), close: () => stop(child) };
}

/** The programs that a service needs and this machine does not have. */
export async function missingPrograms({ needs }: Pick<Service, 'needs'>): Promise<readonly string[]> {
  const found = await Promise.all(
    needs.map((program) =>
      run(program, [program === 'go' ? 'version' : '--version']).then(
        () => true,
        () => false,
      ),
    ),
  );
  return needs.filter((_, index) => !found[index]);
}

/** Puts folders, the port and the texts of files into a word. */
export function fillIn(word: string, places: Readonly<Record<string, string>>): string {
  return word.replaceAll(/\{(\w+)(?::([^}]+))?\}/g, (whole, name: string, file: string | undefined) =>
    name === 'file' && file !== undefined
      ? readFileSync(path.join(places['work'] ?? '', file), 'utf8').trim()
      : (places[name] ?? whole),
  );
}

interface Within {
  readonly work: string;
  readonly signal?: AbortSignal;
}

async function runIn({ work, signal }: Within, [program = '', ...words]: CommandLine): Promise<void> {
  await run(program === 'node' ? process.execPath : program, words, {
    cwd: work,
    maxBuffer: 2 ** 26,
    ...(signal && { signal }),
  });
}

function serve([program = '', ...words]: CommandLine, work: string): ChildProcess {
  const log = openSync(path.join(work, 'service.log'), 'w');
  // Of a group of its own, so that Ctrl-C reaches it through this command alone.
  const command = program === 'node' ? process.execPath : program;
  return spawn(command, words, { cwd: work, stdio: ['ignore', log, log], detached: true });
}

async function untilReady(url: string, child: ChildProcess, signal?: AbortSignal): Promise<void> {
  const end = Date.now() + LONGEST_START_MS;
  while (Date.now() < end && child.exitCode === null) {
    signal?.throwIfAborted();
    const answers = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answers) return;
    await pause(100);
  }
  throw new Error(`${url} does not answer: see service.log in the work folder.`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'close');
  child.kill();
  const patience = setTimeout(() => child.kill('SIGKILL'), LONGEST_END_MS);
  await closed;
  clearTimeout(patience);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port was given');
  return address.port;
}
