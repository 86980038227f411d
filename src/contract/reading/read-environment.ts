import type { Written } from '../language/written.ts';
import type { EnvironmentVariables } from '../model/index.ts';
import type { ExtensionNode } from './extension-node.ts';

/** `x-environment`: which environment variables say where the provider runs and what to look at. */
export function readEnvironment({ value }: ExtensionNode<Written['environment']>): EnvironmentVariables {
  const { prefixes, endpoint, parameters = {}, resources = {}, foreign = {} } = value;
  return { prefixes, endpoint, parameters, resources, foreign };
}
