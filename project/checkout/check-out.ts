import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, statSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PROJECT } from '../../src/contract/index.ts';

const COPIED = ['contracts', 'generated', 'specs', 'src', 'package.json', 'playwright.config.ts', 'tsconfig.json'];

/** A copy of the project with files and reports of its own. */
export interface Checkout {
  readonly folder: string;
  /** Runs what `npm run verify` runs, there, with these variables and no others. */
  verify(variables?: Readonly<Record<string, string>>, ...words: readonly string[]): Promise<Ended>;
  /** Every file below `reports/`, by its path there. */
  reports(): ReadonlyMap<string, Buffer>;
  remove(): void;
}

export interface Ended {
  readonly code: number;
  /** Both streams. */
  readonly output: string;
}

/** Copies the project into a new folder and writes files over it: a broken contract, a waiver, a `.env`. */
export function checkOut(files: Readonly<Record<string, string>> = {}): Checkout {
  const folder = mkdtempSync(path.join(tmpdir(), 'contract-suite-'));
  for (const name of COPIED)
    cpSync(path.join(PROJECT, name), path.join(folder, name), {
      recursive: true,
      filter: (source) => !source.endsWith('.test.ts'),
    });
  symlinkSync(path.join(PROJECT, 'node_modules'), path.join(folder, 'node_modules'));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return {
    folder,
    verify: (variables = {}, ...words) => run(folder, variables, words),
    reports: () => new Map(filesBelow(path.join(folder, 'reports'))),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function run(folder: string, variables: Readonly<Record<string, string>>, words: readonly string[]): Promise<Ended> {
  const environment = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...variables };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [path.join(folder, 'src/package/command.ts'), 'verify', ...words],
      { cwd: folder, env: environment, maxBuffer: 64 * 1024 * 1024 },
      (error, output, errors) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: output + errors });
      },
    );
  });
}

function filesBelow(folder: string, below = ''): [string, Buffer][] {
  const entries =
    statSync(folder, { throwIfNoEntry: false }) === undefined ? [] : readdirSync(folder, { withFileTypes: true });
  return entries.flatMap((entry) => {
    const [full, name] = [path.join(folder, entry.name), path.posix.join(below, entry.name)];
    return entry.isDirectory() ? filesBelow(full, name) : [[name, readFileSync(full)] as [string, Buffer]];
  });
}
