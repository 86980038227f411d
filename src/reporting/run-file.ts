import { readFileSync } from 'node:fs';
import { type Run, suiteCommand } from '../findings/index.ts';
import { ReportsError } from './folder/index.ts';
import { findingsProblem } from './formats/findings-problem.ts';
import { FINDINGS_FORMAT } from './formats/findings-file.ts';

/** Reads a run from `findings.json`. Throws an error of one sentence where that file holds none. */
export function readRun(file: string): Run {
  const run = parse(file);
  if (typeof run === 'string') throw refusal(file, run);
  return run;
}

/** The same, held to the published schema first: a file of another machine may be anything. */
export function readForeignRun(file: string): Run {
  const run = readRun(file);
  const problem = findingsProblem(JSON.parse(readFileSync(file, 'utf8')));
  if (problem !== undefined) throw refusal(file, problem);
  return run;
}

function refusal(file: string, problem: string): ReportsError {
  return new ReportsError(`No contract report: ${file} ${problem}. Run ${suiteCommand('verify')} again.`);
}

/** What the file says of itself, which is no part of the run. */
const OF_THE_FILE = ['$schema', 'formatVersion', 'result', 'exitCode', 'headline'];

/** The run, or the end of a sentence on what is wrong with the file. */
function parse(file: string): Run | string {
  try {
    const read = JSON.parse(readFileSync(file, 'utf8')) as Partial<Run> & { readonly formatVersion?: unknown };
    const { formatVersion = FINDINGS_FORMAT, manifest, apis } = read;
    if (formatVersion !== FINDINGS_FORMAT)
      return `has the format ${String(formatVersion)}, and this suite reads ${FINDINGS_FORMAT}`;
    const own = Object.fromEntries(Object.entries(read).filter(([name]) => !OF_THE_FILE.includes(name)));
    return manifest && apis ? { ...own, manifest, apis } : 'is not a run';
  } catch (error) {
    return error instanceof SyntaxError ? 'is not JSON' : 'cannot be read';
  }
}
