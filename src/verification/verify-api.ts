import type { Client } from '../client/index.ts';
import type { Contract } from '../contract/index.ts';
import { failedRun, type Progress, verify } from '../engine/index.ts';
import type { ApiRun } from '../findings/index.ts';
import { openClient, type Reached } from './open-client.ts';

/** One API in one environment, and what its verification needs. */
export interface ApiVerification extends Reached {
  readonly onProgress?: (progress: Progress) => void;
}

/** A run with the contract that it was judged by. */
export interface VerifiedApi {
  readonly run: ApiRun;
  readonly contract: Contract;
}

/** Opens a client, lets the engine verify the API through it, and closes it. What throws is the failure of this API alone. */
export async function verifyApi(verification: ApiVerification): Promise<VerifiedApi> {
  const { contract, environment, queueAt } = verification;
  let client: Client | undefined;
  try {
    client = openClient(verification);
    const queue = queueAt(environment.endpoint, environment);
    return { run: await verify({ ...verification, client, queue }), contract };
  } catch (error) {
    return { run: failedRun(verification, error, client?.mask), contract };
  } finally {
    await client?.close();
  }
}
