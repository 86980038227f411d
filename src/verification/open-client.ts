import { type Client, type ClientOptions, createClient } from '../client/index.ts';
import type { Contract } from '../contract/index.ts';
import { heedSignIn, URGENCY } from '../engine/index.ts';
import type { Environment, Settings } from '../environments/index.ts';
import type { QueueAt } from './host-queues.ts';

/** An API in one environment, and the lines to the hosts that it is reached at. */
export interface Reached {
  readonly contract: Contract;
  readonly environment: Environment;
  readonly settings: Settings;
  readonly queueAt: QueueAt;
  /** As in `ClientOptions`. Tests by hand may change what they are given, so only checks share it. */
  readonly bodies?: ClientOptions['bodies'];
}

/** Opens a client whose every request waits in the line of its host, and whose sign-ins tell that line what came of them. */
export function openClient({ contract, environment, settings, queueAt, bodies }: Reached): Client {
  const { timeoutMs, clientCertificate } = settings;
  return createClient({
    contract,
    endpoint: environment.endpoint,
    credentials: environment.credentials,
    timeoutMs,
    ...(bodies && { bodies }),
    inTurn: (origin, send) => queueAt(origin, environment).send(send, { urgency: URGENCY.most }),
    onSignIn: (origin, delivery) => heedSignIn(queueAt(origin, environment), delivery),
    ...(clientCertificate && { connection: { clientCertificate } }),
  });
}
