import { defineCheck } from '../check.ts';
import { unlistedValueProbes } from '../probes/index.ts';
import { refusals, REFUSALS_READ } from './parts/refusals.ts';

/** A value that the contract does not list is refused, even where it is nearly a listed one. */
export const unknownEnumValueIsRefused = defineCheck({
  id: 'parameters/unknown-enum-value-is-refused',
  title: 'a value that is not listed is refused',
  scope: 'operation',
  resources: 'first',
  probes: 'negative',
  reads: REFUSALS_READ,
  appliesTo: (operation) => unlistedValueProbes(operation).length > 0,
  run: (context) => refusals(context, unlistedValueProbes(context.operation)),
});
