import { exactJson } from '../../../contract/index.ts';
import type { Understood } from '../../../provider/pipeline/index.ts';

/** Parameters that say nothing about which resource is meant. */
const OF_LISTS = ['filter', 'page', 'size', 'sort', 'order'];

/** The values by which a request names its resource, but one. */
export function otherNames({ operation, parameters }: Understood, name: string): string {
  const named = operation.parameters
    .filter((other) => other.name !== name && !OF_LISTS.includes(other.role ?? ''))
    .map((other) => parameters[other.name]);
  return exactJson(named) ?? '';
}
