import type { JsonObject } from '../json.ts';
import type { World } from '../world.ts';
import type { Random } from './random.ts';

/** One event that one reporter of the cluster reports again and again. */
export interface Series {
  readonly level: 'Normal' | 'Warning';
  readonly objType: string;
  readonly objName: string;
  readonly reason: string;
  readonly message: string;
  /** Seconds since the epoch. */
  readonly first: number;
  readonly every: number;
  readonly last: number;
}

const LONG_TEXT = `很长的文字 <b>"x"</b> & 'y' `;
const HOUR = 3_600;
const BEIJING = 8 * HOUR;

/** Texts as a cluster writes them, in two languages; `#` stands for the workload. */
const CATALOGUE: readonly (readonly [Series['level'], string, string, string])[] = [
  [
    'Warning',
    'Pod',
    'pod启动失败',
    'Error syncing pod, skipping: failed to "StartContainer" for "#" with ImagePullBackOff: "Back-off pulling image \\"registry.example/#:v5\\""\n',
  ],
  ['Normal', 'Pod', '操作重试', 'Back-off pulling image "registry.example/#:v5"'],
  ['Normal', 'Pod', 'Scheduled', 'Successfully assigned # to 10.0.0.12'],
  ['Normal', 'Pod', '拉取镜像', '正在拉取镜像 "registry.example/#:v5"'],
  ['Normal', 'Pod', 'Started', 'Started container with id 3f2a'],
  ['Warning', 'Pod', 'Unhealthy', 'Readiness probe failed: Get "http://10.0.0.12:8080/ready": connection refused\n'],
  ['Warning', 'Pod', '健康检查失败', '存活探针失败：HTTP 状态码 500'],
  [
    'Warning',
    'Pod',
    'FailedScheduling',
    '0/3 nodes are available:\n1 node(s) were unschedulable,\n2 Insufficient memory.',
  ],
  ['Normal', 'ReplicaSet', 'SuccessfulCreate', 'Created pod: #'],
  ['Normal', 'ReplicationController', 'SuccessfulDelete', 'Deleted pod: #'],
  ['Normal', 'Deployment', 'ScalingReplicaSet', 'Scaled up replica set # to 3'],
  ['Warning', 'Service', '创建负载均衡失败', '负载均衡 "#" 创建失败，稍后重试'],
  ['Normal', 'Service', 'EnsuredLoadBalancer', 'Ensured load balancer'],
  ['Warning', 'Node', 'NodeNotReady', 'Node 10.0.0.12 is not ready; it hosts #'],
  ['Normal', 'Job', 'Completed', 'Job # completed'],
  ['Warning', 'Secret', 'FailedMount', 'secret "#-secret" not found'],
];

/** Series of reports that began before `until` (seconds). Most go on; some have ended, and leave the last hour as time passes. */
export function seriesUntil(
  until: number,
  { count, random, world, service }: { count: number; random: Random; world: World; service: string },
): Series[] {
  const choices = world.onlyNormal ? CATALOGUE.filter(([level]) => level === 'Normal') : CATALOGUE;
  return Array.from({ length: count }, (_, index) => {
    const [level, objType, reason, message] = choices[index % choices.length] ?? random.pick(choices);
    const objName = `${service}-${random.integer(100_000_000, 999_999_999)}-${random.text(5, 'bcdfghjkmnpqrstvwxz2456789')}`;
    const text = message.replaceAll('#', objName);
    const ended = index % 5 === 4;
    return {
      level,
      objType,
      objName,
      reason,
      message: world.longTexts ? `${text}${LONG_TEXT.repeat(900)}`.slice(0, 20_000) : text,
      first: until - random.integer(60, 30 * HOUR),
      every: random.integer(15, 600),
      last: ended ? until - random.integer(0, 2 * HOUR) : Number.POSITIVE_INFINITY,
    };
  }).flatMap((series, index) =>
    index % 7 === 3 ? [series, { ...series, first: series.first - 40, every: series.every + 11 }] : [series],
  );
}

interface Merged {
  readonly identity: Series;
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

/** The events of the hour before `now` (seconds); events that are alike are merged into one. */
export function eventsOfTheLastHour(series: readonly Series[], now: number, world: World): JsonObject[] {
  const merged = new Map<string, Merged>();
  for (const identity of series) {
    const { level, objType, objName, reason, message, first, every } = identity;
    const times = Math.floor((Math.min(identity.last, now) - first) / every);
    if (times < 0) continue;
    const key = JSON.stringify([level, objType, objName, reason, message]);
    const known = merged.get(key);
    merged.set(key, {
      identity,
      first: Math.min(first, known?.first ?? first),
      last: Math.max(first + times * every, known?.last ?? 0),
      count: times + 1 + (known?.count ?? 0),
    });
  }
  return [...merged.values()].filter(({ last }) => last >= now - HOUR).map((event) => itemOf(event, world));
}

function itemOf(
  { identity: { level, objType, objName, reason, message }, first, last, count }: Merged,
  world: World,
): JsonObject {
  return {
    firstSeen: beijingTime(first),
    lastSeen: beijingTime(last),
    count,
    level,
    objType,
    objName,
    reason,
    message,
    ...(world.extraFields ? { source: 'kubelet' } : {}),
  };
}

function beijingTime(seconds: number): string {
  return new Date((seconds + BEIJING) * 1000).toISOString().slice(0, 19).replace('T', ' ');
}
