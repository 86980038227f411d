/** A program that uses the types of every entry, and says where they must not hold. */
export const TYPES = `import { CallFailed, type Connection } from 'api-contract-suite';
import type { components } from 'api-contract-suite/types/modelarts';
import { Event, ShowServiceEvents } from 'api-contract-suite/validators/modelarts';
export const one: components['schemas']['Event'] = { event_type: 'normal', event_info: 'a', occur_time: 1 };
export const known: boolean = Event(one) && ShowServiceEvents({});
export async function warnings(containers: Connection<'tencent-ccs'>): Promise<string[]> {
  const found: string[] = [];
  for await (const { level, reason } of containers.items('DescribeServiceEvent', { clusterId: 'a', serviceName: 'b' })) if (level === 'Warning') found.push(reason);
  return found;
}
export const failure: typeof Error = CallFailed as never;
// @ts-expect-error upper case belongs to another version of the API
export const wrong: components['schemas']['Event'] = { event_type: 'NORMAL', event_info: 'a', occur_time: 1 };
// @ts-expect-error there is no such operation
export const none = (modelarts: Connection<'modelarts'>) => modelarts.call('ShowNothing', {});
`;
