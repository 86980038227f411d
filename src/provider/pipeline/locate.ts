import type { ApiWorld } from '../data/api-world.ts';
import { type Stages } from './stages.ts';
import { refusedWith } from './refused-with.ts';
import type { Resource } from './resource.ts';
import { Refusal } from './refusal.ts';

/** Finds the resource in an API's data; a resource of another owner is unknown too. */
export function locateIn(world: ApiWorld): Stages['locate'] {
  return ({ operation, parameters }): Resource => {
    const resource = world.locate(operation, parameters);
    if (resource !== undefined) return resource;
    const named = operation.parameters.find(({ role }) => role === 'resource');
    if (world.nothing && named?.answers.unknown?.outcomes.includes('success')) return world.nothing;
    const outcome = named === undefined ? 'unknown-resource' : refusedWith(named, 'unknown');
    throw new Refusal(
      outcome === 'invalid-parameter' ? 'unknown-resource' : outcome,
      String(parameters[named?.name ?? ''] ?? ''),
    );
  };
}
