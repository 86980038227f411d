import { defineCheck } from '../check.ts';
import { wrongTypeProbes } from '../probes/index.ts';
import { refusals, REFUSALS_READ } from './parts/refusals.ts';

/**
 * Text is refused where a number belongs, also such text as parsers of some languages read as one. A decimal is refused where a whole number belongs.
 * What frameworks read as a boolean, such as 1 and yes, is not tried.
 */
export const wrongTypeIsRefused = defineCheck({
  id: 'parameters/wrong-type-is-refused',
  title: 'a value of another type is refused',
  scope: 'operation',
  resources: 'first',
  probes: 'negative',
  reads: REFUSALS_READ,
  appliesTo: (operation) => wrongTypeProbes(operation).length > 0,
  run: (context) => refusals(context, wrongTypeProbes(context.operation)),
});
