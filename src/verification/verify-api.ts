import type { Client } from '../client/index.ts';
import { failedRun, verify, type Verification } from '../engine/index.ts';
import type { ApiRun } from '../findings/index.ts';
import { openClient, type Reached } from './open-client.ts';

/** One API in one environment, and what its verification needs. */
export interface ApiVerification extends Reached, Pick<Verification, 'isWanted' | 'onProgress'> {}

/** Opens a client, lets the engine verify the API through it, and closes it. What throws is the failure of this API alone. */
export async function verifyApi(verification: ApiVerification): Promise<ApiRun> {
  const { environment, queueAt } = verification;
  let client: Client | undefined;
  try {
    client = openClient(verification);
    const queue = queueAt(environment.endpoint, environment);
    return await verify({ ...verification, client, queue });
  } catch (error) {
    return failedRun(verification, error, client?.mask);
  } finally {
    await client?.close();
  }
}
