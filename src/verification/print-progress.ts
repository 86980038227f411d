import type { Progress } from '../engine/index.ts';

/**
 * Shows how far a verification is. On a terminal it rewrites one line; elsewhere it prints a line for each finished
 * API.
 */
export function printProgress(stream: NodeJS.WriteStream): (progress: Progress) => void {
  if (stream.isTTY) {
    return ({ api, operation, done, all, requests }) => {
      stream.write(
        `\r\u001B[K${api} ${operation}: ${done} of ${all} checks, ${requests} requests${done === all ? '\n' : ''}`,
      );
    };
  }
  return ({ api, environment, done, all, requests }) => {
    if (done === all) stream.write(`${api} (${environment}): ${all} checks run with ${requests} requests\n`);
  };
}
