import type { Progress } from '../engine/index.ts';

/**
 * Shows how far a verification is: one line that is rewritten on a terminal, a line for each finished operation
 * elsewhere.
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
