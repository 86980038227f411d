import { defineCheck } from '../check.ts';
import { boundaryValues } from '../probes/index.ts';
import { acceptances } from './parts/acceptances.ts';

/** Each bound of a number, or of the length of a text, is accepted, and so is its neighbour on the allowed side. */
export const boundaryValuesAreAccepted = defineCheck({
  id: 'parameters/boundary-values-are-accepted',
  title: 'the bounds of a parameter are accepted',
  scope: 'operation',
  resources: 'first',
  reads: ['plain-answer', 'end'],
  guards: ['values'],
  appliesTo: (operation) => boundaryValues(operation).length > 0,
  run: (context) => acceptances(context, boundaryValues(context.operation)),
});
