import { defineCheck } from '../check.ts';
import { textLengthProbes } from '../probes/index.ts';
import { refusals, REFUSALS_READ } from './parts/refusals.ts';

/** A text that is longer or shorter than the contract allows is refused. It is neither cut nor ignored. */
export const textOutsideItsLengthIsRefused = defineCheck({
  id: 'parameters/text-outside-its-length-is-refused',
  title: 'a text of a length outside its bounds is refused',
  scope: 'operation',
  resources: 'first',
  probes: 'negative',
  reads: REFUSALS_READ,
  appliesTo: (operation) => textLengthProbes(operation).length > 0,
  run: (context) => refusals(context, textLengthProbes(context.operation)),
});
