import type { Operation } from '../../contract/index.ts';
import { defineCheck } from '../check.ts';
import { type Probe, unknownKeyProbes, unlistedValueProbes } from '../probes/index.ts';
import { refusals, REFUSALS_READ } from './parts/refusals.ts';

/**
 * A value that the contract does not list is refused, even where it is nearly a listed one, and among the values of a list. So is a key of an order,
 * where the contract says so.
 */
export const unknownEnumValueIsRefused = defineCheck({
  id: 'parameters/unknown-enum-value-is-refused',
  title: 'a value that is not listed is refused',
  scope: 'operation',
  resources: 'first',
  probes: 'negative',
  reads: REFUSALS_READ,
  appliesTo: (operation) => probesOf(operation).length > 0,
  run: (context) => refusals(context, probesOf(context.operation)),
});

function probesOf(operation: Operation): readonly Probe[] {
  return [...unlistedValueProbes(operation), ...unknownKeyProbes(operation)];
}
