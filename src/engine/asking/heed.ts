import { type Delivery, type Incident, incidentKindOf } from '../../client/index.ts';
import type { HostQueue } from './host-queue.ts';
import { retryAfter } from './retry-after.ts';

/** Tells the line of a host what came of a request: `undefined` for an answer, or the kind of its incident. Incidents on the way say nothing about its pace. */
export function heed(
  queue: HostQueue,
  incident: Incident['kind'] | undefined,
  headers: Readonly<Record<string, string>> = {},
): void {
  if (incident === undefined) queue.answered();
  if (incident !== 'throttled' && incident !== 'unavailable') return;
  const retryAfterMs = retryAfter(headers, Date.now());
  queue.turnedAway({ kind: incident, ...(retryAfterMs !== undefined && { retryAfterMs }) });
}

/** Tells the line of a sign-in's host what came of a request there. */
export function heedSignIn(queue: HostQueue, delivery: Delivery): void {
  if ('answer' in delivery) heed(queue, incidentKindOf(delivery.answer.status), delivery.answer.headers);
}
