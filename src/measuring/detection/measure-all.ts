import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { ControlResult, FaultResult, GeneratedResult } from './measurement.ts';

/** One fault, one fault within a budget, one control, or one generated contract to measure. */
export interface Job {
  readonly kind: 'fault' | 'budget' | 'control' | 'generated';
  readonly id: string;
  /** Requests for each operation. */
  readonly budget?: number;
  /** With every check, resource and credential, not only with what the fault can touch. */
  readonly thorough?: boolean;
}
export type Answer = { readonly job: Job } & (
  { readonly result: FaultResult | ControlResult | GeneratedResult | boolean } | { readonly failure: string }
);

/** Little of what a verification makes lives long, so more room for young objects saves most of the garbage collection. */
const YOUNG = ['--min-semi-space-size=64', '--max-semi-space-size=64'];
/** Compiled, it ends as this file does. */
const WORKER = path.join(import.meta.dirname, `worker${path.extname(import.meta.filename)}`);
/** How many verifications one process runs at once: while one waits, another computes. */
const AT_ONCE = 2;

/** Measures every job in as many processes as there are processors; each process loads contracts and checks once. `onAnswer` hears how many are done. Gives the number of processes. `folder` holds contracts that are not the suite's. */
export async function measureAll(
  jobs: readonly Job[],
  onAnswer: (answer: Answer, done: number) => void,
  folder?: string,
): Promise<number> {
  const waiting = [...jobs];
  let done = 0;
  const hear = (answer: Answer) => onAnswer(answer, ++done);
  const count = Math.max(1, Math.min(availableParallelism(), jobs.length));
  await Promise.all(Array.from({ length: count }, () => runWorker(waiting, hear, folder)));
  return count;
}

/** Runs one process until no job waits any more. */
function runWorker(waiting: Job[], onAnswer: (answer: Answer) => void, folder?: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const { NODE_OPTIONS: _loaders, ...environment } = process.env;
    const words = folder === undefined ? [] : [folder];
    const child = fork(WORKER, words, { execArgv: YOUNG, env: environment });
    let open = 0;
    const proceed = (): void => {
      while (open < AT_ONCE && give(child, waiting)) open += 1;
      if (open === 0) child.disconnect();
    };
    child.on('message', (message: Answer | { ready: true }) => {
      if ('job' in message) {
        open -= 1;
        onAnswer(message);
      }
      proceed();
    });
    child.on('error', reject);
    child.on('exit', (code) =>
      open === 0 ? resolve() : reject(new Error(`A process that measures ended with ${code} before it was done.`)),
    );
  });
}

function give(child: ChildProcess, waiting: Job[]): boolean {
  const job = waiting.shift();
  if (job !== undefined) child.send(job);
  return job !== undefined;
}
