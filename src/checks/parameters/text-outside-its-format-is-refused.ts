import { defineCheck } from '../check.ts';
import { formatProbes } from '../probes/index.ts';
import { refusals, REFUSALS_READ } from './parts/refusals.ts';

/** A text that is plainly no value of the format of its parameter is refused, such as a word for a date, or a day for a moment. */
export const textOutsideItsFormatIsRefused = defineCheck({
  id: 'parameters/text-outside-its-format-is-refused',
  title: 'a text that is no value of its format is refused',
  scope: 'operation',
  resources: 'first',
  probes: 'negative',
  reads: REFUSALS_READ,
  appliesTo: (operation) => formatProbes(operation).length > 0,
  run: (context) => refusals(context, formatProbes(context.operation)),
});
