import type { Connection } from '../../src/package/index.ts';

type Modelarts = Pick<Connection<'modelarts'>, 'call'>;

/** The service that is shown. */
export interface Service {
  readonly project_id: string;
  readonly service_id: string;
}

const LATEST = 10;

/** The latest events of a service, a line each below a title. */
export async function eventLines(modelarts: Modelarts, service: Service): Promise<string[]> {
  const reply = await modelarts.call('ShowServiceEvents', { ...service, limit: LATEST });
  if (reply.outcome === 'incident') return [`ModelArts cannot be reached: ${reply.incident.message}.`];
  if (reply.outcome === 'refused') return [refusal(reply.status, reply.body)];
  if (reply.outcome === 'malformed') return [`ModelArts answers with something else: ${reply.problem}.`];
  const { service_name, total_count, events } = reply.data;
  return [
    `${service_name}: the latest ${events.length} of ${total_count} events`,
    ...events.map(
      ({ event_type, event_info, occur_time }) =>
        `  ${time(occur_time)} ${event_type === 'abnormal' ? '!' : ' '} ${event_info}`,
    ),
  ];
}

/** How a service was updated, the newest update first. */
export async function updateLines(modelarts: Modelarts, service: Service): Promise<string[]> {
  const reply = await modelarts.call('ShowServiceUpdateLogs', { ...service });
  if (reply.outcome !== 'success') return ['Its updates are not available.'];
  const logs = reply.data.logs.toSorted((one, other) => other.update_time - one.update_time);
  return [
    'Updates',
    ...logs.map(
      ({ update_time, result, config = [] }) =>
        `  ${time(update_time)} ${result.padEnd(7)} ${config.map(modelOf).join(', ')}`,
    ),
  ];
}

function modelOf({
  model_name,
  model_version,
  weight,
}: {
  model_name: string;
  model_version: string;
  weight?: number;
}): string {
  return `${model_name} ${model_version}${weight === undefined ? '' : ` ${weight} %`}`;
}

function refusal(status: number, body: unknown): string {
  const { error_code = status, error_msg = 'no reason given' } = (body ?? {}) as {
    error_code?: string;
    error_msg?: string;
  };
  if (status === 401) return `Sign in again: ${error_msg} (${error_code})`;
  return status === 404
    ? `There is no such service: ${error_msg} (${error_code})`
    : `ModelArts refuses: ${error_msg} (${error_code})`;
}

function time(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 19).replace('T', ' ');
}
