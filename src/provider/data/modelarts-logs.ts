import type { Json, JsonObject } from '../json.ts';
import type { World } from '../world.ts';
import type { Random } from './random.ts';

export type ServiceKind = 'real-time' | 'edge';
interface LogSetting {
  readonly kind: ServiceKind;
  readonly serviceName: string;
  readonly random: Random;
  readonly world: World;
}

const HOUR_MS = 60 * 60 * 1000;
const LOGS = 12;

/** The updates of a service before `until`; only the newest is still running. */
export function updateLogsUntil(until: number, setting: LogSetting): JsonObject[] {
  const { random, world } = setting;
  const logs = Array.from({ length: LOGS }, (_, age) => {
    const result = age === 0 ? 'RUNNING' : random.once(4) ? 'FAIL' : 'SUCCESS';
    const time = until - age * 7 * HOUR_MS - random.integer(60_000, HOUR_MS);
    const { config, ...content } = contentOf(setting, LOGS - age);
    const isSaid = result === 'SUCCESS' || world.configured === 'every-update';
    return { update_time: time, result, ...(isSaid && { config }), ...content };
  });
  if (world.logs === 'in-no-order') return random.shuffled(logs);
  return world.logs === 'newest-first' ? logs : logs.toReversed();
}

function contentOf(setting: LogSetting, revision: number): JsonObject & { readonly config: JsonObject[] } {
  const { kind, random } = setting;
  const dedicated = random.once(3) ? random.uuid() : undefined;
  const weights = kind === 'edge' ? [0] : random.pick([[100], [70, 30], [50, 25, 25]]);
  const config = weights.map((weight, index) =>
    configOf({ ...setting, weight, version: `0.${revision}.${index}`, dedicated }),
  );
  return {
    config,
    ...(dedicated === undefined ? {} : { cluster_id: dedicated }),
    ...(random.once(2) ? { extend_config: [] } : {}),
    ...(kind === 'edge' ? nodesOf(random) : {}),
  };
}

interface ConfigSetting extends LogSetting {
  readonly weight: number;
  readonly version: string;
  readonly dedicated: string | undefined;
}

function configOf({ kind, serviceName, random, weight, version, dedicated }: ConfigSetting): JsonObject {
  const custom = random.once(3);
  return {
    model_id: random.uuid(),
    model_name: `${serviceName}-model`,
    model_version: version,
    specification: custom
      ? 'custom'
      : random.pick(['modelarts.vm.cpu.2u', 'modelarts.vm.cpu.8u', 'modelarts.vm.gpu.p4u8']),
    ...(custom ? { custom_spec: customSpecification(random) } : {}),
    ...(kind === 'real-time' ? { weight, instance_count: random.integer(1, 4) } : {}),
    envs: random.once(2) ? {} : { MODEL_NAME: 'mnist', BATCH_SIZE: String(random.integer(1, 64)) },
    ...(dedicated === undefined
      ? {}
      : { cluster_id: dedicated, additional_properties: { [random.uuid()]: volumesOf(random) } }),
  };
}

/** At most one kind of accelerator. */
function customSpecification(random: Random): JsonObject {
  const accelerator = random.pick<JsonObject>([
    {},
    { gpu_p4: random.integer(1, 200) / 100 },
    { ascend_a310: random.integer(1, 4) },
  ]);
  return { cpu: random.integer(1, 800) / 100, memory: random.integer(512, 65_536), ...accelerator };
}

function volumesOf(random: Random): JsonObject {
  const all: Readonly<Record<string, Json>> = {
    log_volume: [{ host_path: '', mount_path: '/var/log/model' }],
    max_surge: random.pick([0.25, 1, 2]),
    max_unavailable: random.pick([0, 0.25, 1]),
    termination_grace_period_seconds: random.integer(10, 120),
    persistent_volumes: [
      { name: 'shared-data', mount_path: '/tmp', storage_type: 'sfs_turbo', source_address: random.uuid() },
    ],
  };
  return Object.fromEntries(Object.entries(all).filter(() => !random.once(4)));
}

function nodesOf(random: Random): JsonObject {
  const nodes = Array.from({ length: random.integer(1, 4) }, (_, index) => ({
    node_id: random.uuid(),
    node_name: `edge-node-${index + 1}`,
    operation: random.pick(['deploy', 'delete']),
    result: !random.once(4),
  }));
  const succeeded = nodes.filter(({ result }) => result).length;
  return { success_num: succeeded, failed_num: nodes.length - succeeded, result_detail: nodes };
}
