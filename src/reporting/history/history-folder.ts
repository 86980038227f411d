import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PastRun } from './past-run.ts';

/** Runs that are kept; older ones are taken out. */
const KEPT = 60;

/** Below the folder of the reports. A pipeline keeps it from run to run. */
const FOLDER = 'history';

/** The runs that are kept in a folder of reports, the oldest first. A file that is no run is passed over. */
export function readHistory(reports: string): readonly PastRun[] {
  const folder = path.join(reports, FOLDER);
  return filesIn(folder)
    .flatMap((name) => parsed(readFileSync(path.join(folder, name), 'utf8')) ?? [])
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
  return readdirSync(folder)
    .filter((name) => /^\d{4}-\d\d-\d\dT.*\.json$/.test(name))
    .toSorted();
}

function parsed(text: string): PastRun | undefined {
  try {
    const run = JSON.parse(text) as Partial<PastRun> | null;
    return typeof run?.startedAt === 'string' && typeof run.result === 'string' && Array.isArray(run.apis)
      ? (run as PastRun)
      : undefined;
  } catch {
    return undefined;
  }
}
