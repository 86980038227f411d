import type { OperationProgress, Progress } from '../engine/index.ts';

/** Operations and checks that one line names. */
const NAMED = { operations: 3, checks: 2 };

/** How far an API is, in one line: `library (staging): 41 of 93 checks, 310 requests in 20 s; waits for ListLoans (20 of 47: pagination/x and 26 more)`. */
export function progressLine(progress: Progress, seconds: number): string {
  const { isReached, pausedMs, operations } = progress;
  const open = operations.filter(({ waitsFor }) => waitsFor.length > 0);
  const waits = [
    ...(isReached ? [] : ['the first answer']),
    ...(pausedMs > 0 ? [`the host, which asks for a pause of ${Math.ceil(pausedMs / 1000)} s`] : []),
    ...(isReached ? named(open.map(waitOf), NAMED.operations) : []),
  ];
  const done = sumOf(operations, 'done');
  const said = `${placeOf(progress)}: ${done} of ${sumOf(operations, 'all')} checks, ${requestsOf(progress)} in ${seconds} s`;
  return waits.length === 0 ? said : `${said}; waits for ${waits.join(', ')}`;
}

/** What one API came to in the end. */
export function endLine(progress: Progress): string {
  return `${placeOf(progress)}: ${sumOf(progress.operations, 'all')} checks, ${requestsOf(progress)}`;
}

function requestsOf({ requests }: Progress): string {
  return `${requests.toLocaleString('en-US')} ${requests === 1 ? 'request' : 'requests'}`;
}

function placeOf({ api, environment }: Progress): string {
  return `${api} (${environment})`;
}

function sumOf(operations: readonly OperationProgress[], count: 'done' | 'all'): number {
  return operations.reduce((sum, operation) => sum + operation[count], 0);
}

function waitOf({ operation, done, all, waitsFor }: OperationProgress): string {
  return `${operation} (${done} of ${all}: ${named(waitsFor, NAMED.checks).join(', ')})`;
}

/** The first names, and how many there are besides. */
function named(names: readonly string[], count: number): readonly string[] {
  return names.length <= count ? names : [...names.slice(0, count), `${names.length - count} more`];
}
