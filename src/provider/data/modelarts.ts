import type { Operation } from '../../contract/index.ts';
import type { JsonObject } from '../json.ts';
import { ItemStore } from '../store/index.ts';
import type { ApiWorld, WorldSetting } from './api-world.ts';
import { modelartsRefusal } from './modelarts-refusals.ts';
import { eventAt, eventsUntil } from './modelarts-events.ts';
import { updateLogsUntil, type ServiceKind } from './modelarts-logs.ts';
import type { ParameterValues } from '../pipeline/parameter-values.ts';
import type { Resource } from '../pipeline/resource.ts';

const USUAL_EVENTS = 237;

interface ServiceSetting extends WorldSetting {
  readonly kind: ServiceKind;
  readonly name: string;
  readonly events: number;
}

/** ModelArts: a project with a real-time service, an edge service and a service without events, and a project of another owner. */
export function modelartsWorld(setting: WorldSetting): ApiWorld {
  const { random, items = USUAL_EVENTS, world } = setting;
  const [own, foreign] = [random.hex(32), random.hex(32)];
  const services = {
    'real-time': new Service(random.uuid(), { ...setting, kind: 'real-time', name: 'service-07085', events: items }),
    edge: new Service(random.uuid(), { ...setting, kind: 'edge', name: 'mnist-edge', events: Math.min(items, 61) }),
    idle: new Service(random.uuid(), { ...setting, kind: 'real-time', name: 'service-idle', events: 0 }),
    foreign: new Service(random.uuid(), { ...setting, kind: 'real-time', name: 'service-elsewhere', events: 3 }),
  };
  const owned = new Map([services['real-time'], services.edge, services.idle].map((service) => [service.id, service]));
  const projects = new Map([
    [own, owned],
    [foreign, new Map([[services.foreign.id, services.foreign]])],
  ]);
  return {
    owner: own,
    variables: {
      MODELARTS_PROJECT_ID: own,
      MODELARTS_SERVICE_ID: services['real-time'].id,
      MODELARTS_EDGE_SERVICE_ID: services.edge.id,
      MODELARTS_FOREIGN_PROJECT_ID: foreign,
      MODELARTS_FOREIGN_SERVICE_ID: services.foreign.id,
    },
    locate: (_operation: Operation, { project_id, service_id }: ParameterValues) =>
      projects.get(String(project_id))?.get(String(service_id)),
    refuse: modelartsRefusal(world),
    arrive: (now) => services['real-time'].happen(now),
  };
}

class Service implements Resource {
  readonly id: string;
  readonly #setting: ServiceSetting;
  readonly #collections: Readonly<Record<string, ItemStore>>;

  constructor(id: string, setting: ServiceSetting) {
    const { events: count, kind, name: serviceName, random, startedAt, world } = setting;
    this.id = id;
    this.#setting = setting;
    this.#collections = {
      '/events': new ItemStore(eventsUntil(startedAt, { count, random, world })),
      '/logs': new ItemStore(count === 0 ? [] : updateLogsUntil(startedAt, { kind, serviceName, random, world })),
    };
  }

  envelope(): JsonObject {
    const { name, world } = this.#setting;
    return { service_id: this.id, service_name: name, ...(world.extraFields ? { workspace_id: '0' } : {}) };
  }

  collection({ collection }: Operation): ItemStore | undefined {
    return this.#collections[collection?.items ?? ''];
  }

  happen(now: number): void {
    const { random, world } = this.#setting;
    this.#collections['/events']?.append(eventAt(now, random, world));
  }
}
