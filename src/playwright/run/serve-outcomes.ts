import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { json } from 'node:stream/consumers';
import type { ProjectTest } from '../replay/replay-script.ts';
import type { CurrentRun } from './current-run.ts';

/** Answers the tests, which run in other processes, what came out of them. A GET is answered when the verification is over. */
export async function serveOutcomes(run: Pick<CurrentRun, 'outcomeOf' | 'finished'>, socket: string): Promise<Server> {
  const server = createServer((asked, answer) => {
    if (asked.method === 'GET') {
      void run
        .finished()
        .catch(() => undefined)
        .then(() => answer.end());
      return;
    }
    void json(asked)
      .then((test) => run.outcomeOf(test as ProjectTest))
      .catch((error: unknown) => ({ annotations: [], failure: String(error) }))
      .then((outcome) => answer.end(JSON.stringify(outcome)));
  });
  // A test waits as long as the verification takes.
  server.requestTimeout = 0;
  server.listen(socket);
  await once(server, 'listening');
  return server;
}
