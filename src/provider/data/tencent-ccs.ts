import type { Operation } from '../../contract/index.ts';
import type { JsonObject } from '../json.ts';
import { ItemStore } from '../store/index.ts';
import type { ApiWorld, WorldSetting } from './api-world.ts';
import { eventsOfTheLastHour, seriesUntil, type Series } from './tencent-ccs-events.ts';
import type { ParameterValues } from '../pipeline/parameter-values.ts';
import type { Refusal } from '../pipeline/refusal.ts';
import type { Resource } from '../pipeline/resource.ts';

const USUAL_EVENTS = 40;
/** The list has no pages, so it must stay short enough for one answer. */
const MOST_EVENTS = 500;

/** The container service: two clusters, services in two namespaces, and the events that the clusters report. */
export function tencentCcsWorld(setting: WorldSetting): ApiWorld {
  const { random, items = USUAL_EVENTS, startedAt, world } = setting;
  const [cluster, other] = ['cls-', 'cls-'].map(
    (prefix) => prefix + random.text(8, 'abcdefghijklmnopqrstuvwxyz0123456789'),
  );
  const seriesOf = (service: string, count: number): Series[] =>
    seriesUntil(Math.floor(startedAt / 1000), { count: Math.min(count, MOST_EVENTS), random, world, service });
  // Maps, because an object knows names that no one gave it, such as `constructor`.
  const clusters = new Map<unknown, ReadonlyMap<string, readonly Series[]>>([
    [
      cluster,
      new Map([
        ['default/web-frontend', seriesOf('frontend', items)],
        ['staging/web-frontend', seriesOf('staging', Math.min(items, 7))],
        ['default/quiet', []],
      ]),
    ],
    [other, new Map([['default/batch', seriesOf('batch', Math.min(items, 3))]])],
  ]);
  return {
    variables: { CCS_CLUSTER_ID: String(cluster), CCS_SERVICE_NAME: 'web-frontend', CCS_NAMESPACE: 'default' },
    locate: (_operation: Operation, { clusterId, serviceName, namespace }: ParameterValues) => {
      const services = clusters.get(clusterId);
      const series = services?.get(`${namespace}/${serviceName}`);
      if (series !== undefined) return new Service(series, setting);
      return services === undefined || world.unknownService === 'refused' ? undefined : new Service([], setting);
    },
    refuse: (refusal) => ({ body: refusalBody(refusal) }),
  };
}

class Service implements Resource {
  readonly #series: readonly Series[];
  readonly #setting: WorldSetting;
  /** The events change from second to second. */
  #latest: { readonly second: number; readonly events: ItemStore } | undefined;

  constructor(series: readonly Series[], setting: WorldSetting) {
    this.#series = series;
    this.#setting = setting;
  }

  envelope(): JsonObject {
    return {
      code: 0,
      message: '',
      codeDesc: 'Success',
      ...(this.#setting.world.extraFields ? { requestId: this.#setting.random.uuid() } : {}),
    };
  }

  collection({ collection }: Operation, now: number): ItemStore | undefined {
    if (collection?.items !== '/data/eventList') return undefined;
    const second = Math.floor(now / 1000);
    if (this.#latest?.second !== second)
      this.#latest = { second, events: new ItemStore(eventsOfTheLastHour(this.#series, second, this.#setting.world)) };
    return this.#latest.events;
  }
}

/** The code, its name, and its text, which says what was wrong. */
const REFUSALS: Readonly<Record<string, readonly [number, string, (about: string) => string]>> = {
  'invalid-parameter': [4000, 'InvalidParameter', (about) => `(10110)request parameters error: ${about}`],
  'invalid-parameter/missing': [4000, 'InvalidParameter', (about) => `(10010)lacked of required parameter: ${about}`],
  'missing-credentials': [4000, 'InvalidParameter', (about) => `(10010)lacked of required parameter: ${about}`],
  'invalid-credentials': [4100, 'AuthFailure', () => '(10030)authentication failed: the signature does not match'],
  'invalid-credentials/unknown-id': [4104, 'AuthFailure', () => '(10270)secret id does not exist'],
  'expired-credentials': [4500, 'RequestExpired', (about) => `(10031)replayed request: ${about}`],
  'foreign-owner': [4103, 'UnauthorizedOperation', () => '(10461)not the owner'],
  'unknown-resource': [5000, 'ResourceNotFound', (about) => `(10150)resource does not exist: ${about}`],
  'unknown-resource/route': [4000, 'InvalidParameter', () => '(10400)not found in uri'],
  throttled: [4420, 'RequestLimitExceeded', () => '(10250)qps throttling'],
  unavailable: [6200, 'ServiceUnavailable', () => '(10050)the interface is unavailable for the moment'],
};

function refusalBody({ outcome, reason, about }: Refusal): JsonObject {
  const [code, codeDesc, message] = REFUSALS[`${outcome}/${reason ?? ''}`] ??
    REFUSALS[outcome] ?? [6000, 'InternalError', () => '(10050)internal error'];
  return { code, codeDesc, message: message(about) };
}
