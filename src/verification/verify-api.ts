import { createClient } from '../client/index.ts';
import type { Contract } from '../contract/index.ts';
import { type Progress, URGENCY, verify } from '../engine/index.ts';
import type { Environment, Settings } from '../environments/index.ts';
import type { ApiRun } from '../findings/index.ts';
import type { QueueAt } from './host-queues.ts';

/** One API in one environment, and what its verification needs. */
export interface ApiVerification {
  readonly contract: Contract;
  readonly environment: Environment;
  readonly settings: Settings;
  readonly queueAt: QueueAt;
  readonly onProgress?: (progress: Progress) => void;
}

/** A run with the contract that it was judged by. */
export interface VerifiedApi {
  readonly run: ApiRun;
  readonly contract: Contract;
}

/** Opens a client, lets the engine verify the API through it, and closes it. */
export async function verifyApi(verification: ApiVerification): Promise<VerifiedApi> {
  const {
    contract,
    environment,
    settings: { timeoutMs, clientCertificate },
  } = verification;
  const { endpoint, credentials } = environment;
  const queueAt = (origin: string) => verification.queueAt(origin, environment);
  const client = createClient({
    contract,
    endpoint,
    credentials,
    timeoutMs,
    inTurn: (origin, send) => queueAt(origin).send(send, URGENCY.most),
    ...(clientCertificate && { connection: { clientCertificate } }),
  });
  try {
    return { run: await verify({ ...verification, client, queue: queueAt(endpoint) }), contract };
  } finally {
    await client.close();
  }
}
