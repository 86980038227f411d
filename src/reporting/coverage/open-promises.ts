import type { CoveredNode, CoveredOperation, Sighting } from '../../findings/index.ts';

/** The parts of an operation's tree, in the order in which a reader meets them. */
export const GROUPS = ['parameters', 'outcomes', 'headers', 'properties'] as const;

/** A promise, by its name and the names of those that it stands in. */
export interface NamedPromise {
  readonly name: string;
  readonly sighting: Sighting;
}

/** Every promise of an operation, flat. */
export function promisesOf(operation: CoveredOperation): readonly NamedPromise[] {
  return GROUPS.flatMap((group) => flat(operation[group]));
}

/** The promises of an operation that were not seen, or only wrong, as a reader is told of them. */
export function openPromises(operation: CoveredOperation): readonly string[] {
  return promisesOf(operation)
    .filter(({ sighting }) => sighting !== 'seen')
    .map(({ name, sighting }) => (sighting === 'only wrong' ? `${name} (only wrong)` : name));
}

/** Some of the names, and how many others there are: `limit, offset and 2 more`. */
export function namedPromises(names: readonly string[], most: number): string {
  const others = names.length - most;
  return `${names.slice(0, most).join(', ')}${others > 0 ? ` and ${others} more` : ''}`;
}

function flat(nodes: readonly CoveredNode[], above = ''): NamedPromise[] {
  return nodes.flatMap(({ name, sighting, nodes: below = [] }) => {
    const path = above === '' ? name : `${above} ${name}`;
    return [{ name: path, sighting }, ...flat(below, path)];
  });
}
