import { defineCheck } from '../check.ts';
import { patternProbes } from '../probes/index.ts';
import { refusals, REFUSALS_READ } from './parts/refusals.ts';

/** A text that does not fit the pattern of its parameter is refused. */
export const textOutsideItsPatternIsRefused = defineCheck({
  id: 'parameters/text-outside-its-pattern-is-refused',
  title: 'a text that does not fit its pattern is refused',
  scope: 'operation',
  resources: 'first',
  probes: 'negative',
  reads: REFUSALS_READ,
  appliesTo: (operation) => patternProbes(operation).length > 0,
  run: (context) => refusals(context, patternProbes(context.operation)),
});
