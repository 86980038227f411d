import type { Operation } from '../../contract/index.ts';
import type { JsonObject } from '../json.ts';
import type { ApiWorld, WorldSetting } from './api-world.ts';
import { modelartsWorld } from './modelarts.ts';
import { schemaResource } from './schema-resource.ts';
import { schemaWorld } from './schema-world.ts';
import { tencentCcsWorld } from './tencent-ccs.ts';
import type { Resource } from '../pipeline/resource.ts';

export type { ApiWorld, WorldSetting } from './api-world.ts';
export { createRandom } from './random.ts';

const WORLDS: Readonly<Record<string, (setting: WorldSetting) => ApiWorld>> = {
  modelarts: modelartsWorld,
  'tencent-ccs': tencentCcsWorld,
};

/** The data of an API: described by hand for the APIs listed above, else made from its schemas. */
export function createWorld(setting: WorldSetting): ApiWorld {
  const described = WORLDS[setting.contract.api];
  if (described === undefined) return schemaWorld(setting);
  const world = described(setting);
  const made = schemaResource(setting);
  return {
    ...world,
    locate: (operation, parameters) => {
      // Data that was described by hand is about one resource; a list of everything is made from its schema.
      if (!operation.parameters.some(({ role }) => role === 'resource')) return made;
      const resource = world.locate(operation, parameters);
      return resource === undefined || describes(resource, operation) ? resource : completed(resource, made);
    },
  };
}

function describes(resource: Resource, operation: Operation): boolean {
  return operation.collection !== undefined && resource.collection(operation, 0) !== undefined;
}

/** An operation that was not described by hand is answered from its schema, with what is known about the resource. */
function completed(resource: Resource, made: Resource): Resource {
  return {
    envelope: (operation): JsonObject => {
      const body = made.envelope(operation);
      const known = Object.entries(resource.envelope(operation)).filter(([name]) => name in body);
      return { ...body, ...Object.fromEntries(known) };
    },
    keepRules: (body, asked) => made.keepRules?.(body, asked),
    collection: (operation, now) => made.collection(operation, now),
  };
}
