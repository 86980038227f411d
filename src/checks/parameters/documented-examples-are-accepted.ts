import { defineCheck } from '../check.ts';
import { exampleValues } from '../probes/index.ts';
import { acceptances } from './parts/acceptances.ts';

/** Every example that the contract gives of an optional parameter is accepted, with every character in it. */
export const documentedExamplesAreAccepted = defineCheck({
  id: 'parameters/documented-examples-are-accepted',
  title: 'the examples of a parameter are accepted',
  scope: 'operation',
  resources: 'first',
  reads: ['plain-answer'],
  guards: ['values'],
  appliesTo: (operation) => exampleValues(operation).length > 0,
  run: (context) => acceptances(context, exampleValues(context.operation)),
});
