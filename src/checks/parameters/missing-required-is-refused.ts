import { defineCheck } from '../check.ts';
import { missingValueProbes } from '../probes/index.ts';
import { refusals, REFUSALS_READ } from './parts/refusals.ts';

/** A request without a required parameter is refused with the documented outcome. */
export const missingRequiredIsRefused = defineCheck({
  id: 'parameters/missing-required-is-refused',
  title: 'a missing required parameter is refused',
  scope: 'operation',
  resources: 'first',
  probes: 'negative',
  reads: REFUSALS_READ,
  guards: ['missing-values'],
  appliesTo: (operation) => missingValueProbes(operation).length > 0,
  run: (context) => refusals(context, missingValueProbes(context.operation)),
});
