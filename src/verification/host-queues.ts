import { HostQueue } from '../engine/index.ts';
import type { Environment, Settings } from '../environments/index.ts';

/** The queue of the host of an origin. The environment says whether the host is the mock. */
export type QueueAt = (origin: string, environment: Pick<Environment, 'mock'>) => HostQueue;

/** One queue for each host, shared by all APIs and sign-ins that run there. The mock is not slowed down. */
export function openHostQueues({ concurrency, maxRps }: Settings): QueueAt {
  const queues = new Map<string, HostQueue>();
  return (origin, { mock }) => {
    const { host } = new URL(origin);
    const queue = queues.get(host) ?? new HostQueue({ host, concurrency, maxRps: mock ? undefined : maxRps });
    queues.set(host, queue);
    return queue;
  };
}
