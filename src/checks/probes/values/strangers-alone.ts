import type { Parameter } from '../../../contract/index.ts';
import type { CheckContext } from '../../check.ts';
import { foreignValueProbes } from './foreign-value-probes.ts';
import type { Probe } from './probe.ts';

/** A name of nothing, without the optional parameters that name the resource otherwise: code that needs those is wrong only there. */
export function strangersAlone(context: CheckContext, parameters: readonly Parameter[]): Probe[] {
  const { operation, resource } = context;
  const without = operation.parameters
    .filter(({ name, role, required }) => role === 'resource' && !required && name in resource.parameters)
    .map(({ name }) => name);
  if (without.length === 0) return [];
  return parameters
    .filter(({ required }) => required)
    .flatMap((parameter) => foreignValueProbes(context, [parameter], 'unknown').slice(0, 1))
    .map((probe) => ({ ...probe, without }));
}
