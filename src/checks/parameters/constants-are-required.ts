import { defineCheck } from '../check.ts';
import { changedConstantProbes } from '../probes/index.ts';
import { refusals, REFUSALS_READ } from './parts/refusals.ts';

/** A parameter that has only one valid value is refused with any other. */
export const constantsAreRequired = defineCheck({
  id: 'parameters/constants-are-required',
  title: 'a constant with another value is refused',
  scope: 'operation',
  resources: 'first',
  probes: 'negative',
  reads: REFUSALS_READ,
  appliesTo: (operation) => changedConstantProbes(operation).length > 0,
  run: (context) => refusals(context, changedConstantProbes(context.operation)),
});
