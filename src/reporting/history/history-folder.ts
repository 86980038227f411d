import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isRecord } from '../../contract/index.ts';
import type { PastRun } from './past-run.ts';

/** Runs that are kept; older ones are taken out. */
const KEPT = 60;

/** Below the folder of the reports. A pipeline keeps it from run to run. */
const FOLDER = 'history';

/** The runs that are kept in a folder of reports, the oldest first. A file that is no run is passed over. */
export function readHistory(reports: string): readonly PastRun[] {
  const folder = path.join(reports, FOLDER);
  return filesIn(folder)
    .flatMap((name) => readPast(path.join(folder, name)) ?? [])
    .toSorted((one, other) => (one.startedAt < other.startedAt ? -1 : 1));
}

/** Keeps a run, and takes out the oldest where there are too many. */
export function keepRun(reports: string, run: PastRun): void {
  const folder = path.join(reports, FOLDER);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${run.startedAt.replaceAll(/[:.]/g, '-')}.json`), `${JSON.stringify(run)}\n`);
  for (const name of filesIn(folder).slice(0, -KEPT)) rmSync(path.join(folder, name), { force: true });
}

/** Names begin with the time, so their order is that of the runs. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^\d{4}-\d\d-\d\dT.*\.json$/.test(entry.name))
    .map(({ name }) => name)
    .toSorted();
}

/** What somebody else wrote there must not keep a run from being reported. */
function readPast(file: string): PastRun | undefined {
  try {
    const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isPastRun(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

function isPastRun(read: unknown): read is PastRun {
  if (!isRecord(read) || typeof read['startedAt'] !== 'string' || typeof read['result'] !== 'string') return false;
  return Array.isArray(read['apis']) && read['apis'].every(isPastApi);
}

function isPastApi(read: unknown): boolean {
  if (!isRecord(read) || typeof read['api'] !== 'string' || typeof read['environment'] !== 'string') return false;
  const numbers = [read['requests'], read['durationMs'], ...coverageOf(read['coverage'])];
  if (!numbers.every(Number.isFinite) || !Array.isArray(read['findings'])) return false;
  const texts = ['fingerprint', 'check', 'operation', 'message'];
  return read['findings'].every(
    (finding) => isRecord(finding) && texts.every((name) => typeof finding[name] === 'string'),
  );
}

function coverageOf(coverage: unknown): readonly unknown[] {
  if (coverage === undefined) return [];
  return isRecord(coverage) ? [coverage['seen'], coverage['all']] : [undefined];
}
