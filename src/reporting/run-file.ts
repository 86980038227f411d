import { readFileSync } from 'node:fs';
import type { Run } from '../findings/index.ts';

/** Reads a run from `findings.json`. Throws an error of one sentence where that file holds none. */
export function readRun(file: string): Run {
  const run = parse(file);
  if (typeof run === 'string') throw new Error(`No contract report: ${file} ${run}. Run npm run verify again.`);
  return run;
}

/** The run, or the end of a sentence on what is wrong with the file. */
function parse(file: string): Run | string {
  try {
    const run = JSON.parse(readFileSync(file, 'utf8')) as Partial<Run>;
    return run.manifest && run.apis ? { ...run, manifest: run.manifest, apis: run.apis } : 'is not a run';
  } catch (error) {
    return error instanceof SyntaxError ? 'is not JSON' : 'cannot be read';
  }
}
