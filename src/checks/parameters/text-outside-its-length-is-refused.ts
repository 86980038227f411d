import { defineCheck } from '../check.ts';
import type { Operation } from '../../contract/index.ts';
import { listLengthProbes, type Probe, textLengthProbes } from '../probes/index.ts';
import { refusals, REFUSALS_READ } from './parts/refusals.ts';

/** A text or a list that is longer or shorter than the contract allows is refused. It is neither cut nor ignored. */
export const textOutsideItsLengthIsRefused = defineCheck({
  id: 'parameters/text-outside-its-length-is-refused',
  title: 'a text or a list of a length outside its bounds is refused',
  scope: 'operation',
  resources: 'first',
  probes: 'negative',
  reads: REFUSALS_READ,
  appliesTo: (operation) => lengthProbes(operation).length > 0,
  run: (context) => refusals(context, lengthProbes(context.operation)),
});

function lengthProbes(operation: Operation): Probe[] {
  return [...textLengthProbes(operation), ...listLengthProbes(operation)];
}
