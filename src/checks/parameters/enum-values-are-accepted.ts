import { defineCheck } from '../check.ts';
import { listedValues } from '../probes/index.ts';
import { acceptances } from './parts/acceptances.ts';

/** Every value that the contract lists for a parameter, or for the items of a list, is accepted; of a boolean both. */
export const enumValuesAreAccepted = defineCheck({
  id: 'parameters/enum-values-are-accepted',
  title: 'every listed value of a parameter is accepted',
  scope: 'operation',
  resources: 'first',
  reads: ['plain-answer'],
  guards: ['values'],
  appliesTo: (operation) => listedValues(operation).length > 0,
  run: (context) => acceptances(context, listedValues(context.operation)),
});
