import { type ChildProcess, execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadContracts, PROJECT } from '../../src/contract/index.ts';

const COPIED = ['contracts', 'generated', 'specs', 'src', 'package.json', 'playwright.config.ts', 'tsconfig.json'];
/** Not of the project: what is installed, kept by git, secret, or written by a run. */
const LEFT_OUT = /^(?:node_modules|\.git|\.env(?:\.(?!example$).*)?|dist|reports|.*\.tgz)$/;

/** A copy of the project with files and reports of its own. */
export interface Checkout {
  readonly folder: string;
  /** Runs what `npm run verify` runs, there, with these variables and no others. */
  verify(variables?: Readonly<Record<string, string>>, ...words: readonly string[]): Promise<Ended>;
  /** Runs another command of the suite there. */
  run(command: string, ...words: readonly string[]): Promise<Ended>;
  /** Starts a verification and does not wait for its end. */
  start(variables?: Readonly<Record<string, string>>, ...words: readonly string[]): Started;
  /** Writes files over those of the copy. */
  write(files: Readonly<Record<string, string>>): void;
  /** The text of one file below `reports/`: `undefined` where it is not there, as while a run goes on. */
  report(name: string): string | undefined;
  /** Every file below `reports/`, by its path there: once a run has ended. */
  reports(): ReadonlyMap<string, Buffer>;
  remove(): void;
}

export interface Ended {
  readonly code: number;
  /** Both streams. */
  readonly output: string;
}

export interface Started {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
}

export interface CheckoutOptions {
  /** Written over those of the project: a broken contract, a waiver, a `.env`. */
  readonly files?: Readonly<Record<string, string>>;
  /** Tests, guards and documents too; default: what a verification needs. */
  readonly whole?: boolean;
  /** The only API that has a contract there; a run of one takes half the time of a run of both. Default: all. */
  readonly api?: string;
}

/**
 * Copies the project. The folder of a place is always the same one, because
 * Playwright keeps what it has compiled by the path of the file: a new path costs a run five seconds more.
 */
export function checkOut(place: string, { files = {}, whole = false, api }: CheckoutOptions = {}): Checkout {
  const folder = path.join(tmpdir(), `contract-suite-${nameOf(PROJECT)}-${place}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const name of readdirSync(folder)) rmSync(path.join(folder, name), { recursive: true });
  for (const name of whole ? readdirSync(PROJECT).filter((each) => !LEFT_OUT.test(each)) : COPIED)
    cpSync(path.join(PROJECT, name), path.join(folder, name), {
      recursive: true,
      filter: (source) => whole || !source.endsWith('.test.ts'),
    });
  symlinkSync(path.join(PROJECT, 'node_modules'), path.join(folder, 'node_modules'));
  for (const { api: other } of api === undefined ? [] : loadContracts())
    if (other !== api) rmSync(path.join(folder, 'contracts', other), { recursive: true });
  const write: Checkout['write'] = (written) => {
    for (const [name, text] of Object.entries(written)) writeFileSync(path.join(folder, name), text);
  };
  write(files);
  return {
    folder,
    write,
    verify: (variables = {}, ...words) => start(folder, variables, ['verify', ...words]).ended,
    run: (...words) => start(folder, {}, words).ended,
    start: (variables = {}, ...words) => start(folder, variables, ['verify', ...words]),
    report: (name) => textOf(path.join(folder, 'reports', name)),
    reports: () => new Map(filesBelow(path.join(folder, 'reports'))),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function nameOf(folder: string): string {
  return createHash('sha256').update(folder).digest('hex').slice(0, 8);
}

function start(folder: string, variables: Readonly<Record<string, string>>, words: readonly string[]): Started {
  const { PATH, HOME, NODE_COMPILE_CACHE } = process.env;
  const environment = { PATH, HOME, NODE_COMPILE_CACHE, ...variables };
  const { promise, resolve } = Promise.withResolvers<Ended>();
  const child = execFile(
    process.execPath,
    [path.join(folder, 'src/package/command.ts'), ...words],
    { cwd: folder, env: environment, maxBuffer: 64 * 1024 * 1024 },
    (error, output, errors) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: output + errors });
    },
  );
  return { process: child, ended: promise };
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function filesBelow(folder: string, below = ''): [string, Buffer][] {
  const entries =
    statSync(folder, { throwIfNoEntry: false }) === undefined ? [] : readdirSync(folder, { withFileTypes: true });
  return entries.flatMap((entry) => {
    const [full, name] = [path.join(folder, entry.name), path.posix.join(below, entry.name)];
    return entry.isDirectory() ? filesBelow(full, name) : [[name, readFileSync(full)] as [string, Buffer]];
  });
}
