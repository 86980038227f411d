import type { Operation, Parameter } from '../../contract/index.ts';
import { defineCheck } from '../check.ts';
import { truncatedValueProbes, foreignValueProbes } from '../probes/values/foreign-value-probes.ts';
import { refusals, REFUSALS_NEED } from './parts/refusals.ts';

/** A well-formed name of nothing, or of what belongs to somebody else, is answered as the contract says, never with another resource; a name that only begins like a known one is refused. */
export const unknownResourceIsNotFound = defineCheck({
  id: 'parameters/unknown-resource-is-not-found',
  title: 'an unknown resource is not found',
  scope: 'operation',
  resources: 'first',
  probes: 'negative',
  needs: REFUSALS_NEED,
  appliesTo: (operation) => named(operation).length > 0,
  run: (context) =>
    refusals(context, [
      ...foreignValueProbes(context, named(context.operation), 'unknown'),
      ...truncatedValueProbes(context, named(context.operation)),
    ]),
});

function named({ parameters }: Operation): Parameter[] {
  return parameters.filter(
    ({ answers }) => answers.unknown !== undefined && !answers.unknown.outcomes.includes('success'),
  );
}
