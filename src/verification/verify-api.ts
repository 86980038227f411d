import { type Client, createClient } from '../client/index.ts';
import type { Contract } from '../contract/index.ts';
import { failedRun, type Progress, URGENCY, verify } from '../engine/index.ts';
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

/** Opens a client, lets the engine verify the API through it, and closes it. What throws is the failure of this API alone. */
export async function verifyApi(verification: ApiVerification): Promise<VerifiedApi> {
  const { contract } = verification;
  let client: Client | undefined;
  try {
    client = clientOf(verification);
    const { endpoint } = verification.environment;
    const queue = verification.queueAt(endpoint, verification.environment);
    return { run: await verify({ ...verification, client, queue }), contract };
  } catch (error) {
    return { run: failedRun(verification, error, client?.mask), contract };
  } finally {
    await client?.close();
  }
}

function clientOf({ contract, environment, settings, queueAt }: ApiVerification): Client {
  const { timeoutMs, clientCertificate } = settings;
  return createClient({
    contract,
    endpoint: environment.endpoint,
    credentials: environment.credentials,
    timeoutMs,
    inTurn: (origin, send) => queueAt(origin, environment).send(send, URGENCY.most),
    ...(clientCertificate && { connection: { clientCertificate } }),
  });
}
