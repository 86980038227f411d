import type { Connection } from '../../src/package/index.ts';

/** Something that somebody should look at. */
export interface Alert {
  readonly source: string;
  readonly text: string;
}

/** What went wrong with a model service since an instant (milliseconds), the oldest first. Throws `CallFailed` where ModelArts refuses. */
export async function abnormalEvents(
  modelarts: Pick<Connection<'modelarts'>, 'items'>,
  service: { project_id: string; service_id: string },
  since: number,
): Promise<Alert[]> {
  const alerts: Alert[] = [];
  for await (const { event_info, occur_time } of modelarts.items('ShowServiceEvents', {
    ...service,
    event_type: 'abnormal',
    start_time: since,
    order: 'asc',
    limit: 100,
  }))
    alerts.push({ source: service.service_id, text: `${new Date(occur_time).toISOString()} ${event_info}` });
  return alerts;
}

/** The warnings of the last hour about a service in a cluster. Throws `CallFailed` where Tencent Cloud refuses. */
export async function kubernetesWarnings(
  containers: Pick<Connection<'tencent-ccs'>, 'items'>,
  service: { clusterId: string; serviceName: string; namespace?: string; Region?: string },
): Promise<Alert[]> {
  const alerts: Alert[] = [];
  for await (const { level, objType, objName, reason, message, count, lastSeen } of containers.items(
    'DescribeServiceEvent',
    service,
  ))
    if (level === 'Warning')
      alerts.push({ source: `${objType}/${objName}`, text: `${lastSeen} ${reason} (${count} times): ${message}` });
  return alerts;
}
