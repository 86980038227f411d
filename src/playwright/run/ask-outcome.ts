import { request } from 'node:http';
import type { ProjectTest, ReplayedOutcome } from '../replay/replay-script.ts';
import { runFiles } from '../run-files.ts';

/** Asks the first process of the run what came out of a test, and waits until it knows. */
export async function askOutcome(asked: ProjectTest): Promise<ReplayedOutcome> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const sent = request({ socketPath: runFiles().socket, method: 'POST', agent: false }, (answer) => {
    const parts: Buffer[] = [];
    answer.on('data', (part: Buffer) => parts.push(part));
    answer.on('end', () => resolve(Buffer.concat(parts).toString()));
    answer.on('error', reject);
  });
  sent.on('error', reject);
  sent.end(JSON.stringify(asked));
  return JSON.parse(await promise) as ReplayedOutcome;
}
