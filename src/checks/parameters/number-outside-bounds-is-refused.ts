import { defineCheck } from '../check.ts';
import { outOfBoundsProbes } from '../probes/index.ts';
import { refusals, REFUSALS_READ } from './parts/refusals.ts';

/** A number outside its bounds is refused, whether just outside or far away. It is neither moved to the bound nor ignored. */
export const numberOutsideBoundsIsRefused = defineCheck({
  id: 'parameters/number-outside-bounds-is-refused',
  title: 'a number outside its bounds is refused',
  scope: 'operation',
  resources: 'first',
  probes: 'negative',
  reads: REFUSALS_READ,
  appliesTo: (operation) => outOfBoundsProbes(operation).length > 0,
  run: (context) => refusals(context, outOfBoundsProbes(context.operation)),
});
