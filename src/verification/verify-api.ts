import { type AnsweredExchange, type Client, sharedBodies } from '../client/index.ts';
import type { Operation } from '../contract/index.ts';
import { failedRun, verify, type Verification } from '../engine/index.ts';
import { maskValue, type ApiRun, type Coverage, type SentRequest } from '../findings/index.ts';
import { CoverageBook } from '../reporting/index.ts';
import { consumersOf } from './consumers-of.ts';
import { openClient, type Reached } from './open-client.ts';
import { whatIsMissing } from './what-is-missing.ts';

/** One API in one environment, and what its verification needs. */
export interface ApiVerification extends Reached, Pick<Verification, 'isWanted' | 'onProgress'> {}

/** Opens a client, lets the engine verify the API through it, and closes it. What throws is the failure of this API alone. */
export async function verifyApi(verification: ApiVerification): Promise<ApiRun> {
  const { environment, queueAt } = verification;
  let client: Client | undefined;
  try {
    client = openClient({ ...verification, bodies: sharedBodies() });
    const queue = queueAt(environment.endpoint, environment);
    return await listenedTo({ ...verification, client, queue });
  } catch (error) {
    return failedRun(verification, error, client?.mask);
  } finally {
    await client?.close();
  }
}

/** A verification, with what was sent in it and what of the contract that touched. */
async function listenedTo(verification: Verification): Promise<ApiRun> {
  const { contract, client } = verification;
  const book = new CoverageBook(contract);
  const sent: SentRequest[] = [];
  const onAnswer = (exchange: AnsweredExchange, operation: Operation) => {
    book.hear(exchange, operation);
    sent.push(sentRequest(exchange, client.mask));
  };
  const run = await verify({ ...verification, onAnswer });
  const missing = whatIsMissing(verification, client.available);
  const consumers = consumersOf(contract);
  return {
    ...run,
    coverage: maskValue(book.coverage(), client.mask) as Coverage,
    sent,
    ...(missing.length > 0 && { missing }),
    ...(consumers.length > 0 && { consumers }),
  };
}

function sentRequest(
  { operation, resource, purpose, response, durationMs }: AnsweredExchange,
  mask: Client['mask'],
): SentRequest {
  return {
    operation,
    resource,
    purpose: mask(purpose),
    status: response.status,
    durationMs: Math.round(durationMs * 10) / 10,
  };
}
