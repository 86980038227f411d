import { request } from 'node:http';
import { runFiles, takesPartInRun } from '../run-files.ts';

/** Waits until the verification of this run is over; not at all where there is none. */
export async function awaitVerification(): Promise<void> {
  if (!takesPartInRun()) return;
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const sent = request({ socketPath: runFiles().socket, method: 'GET', agent: false }, (answer) => {
    answer.resume();
    answer.on('end', resolve);
    answer.on('error', reject);
  });
  sent.on('error', reject);
  sent.end();
  await promise;
}
