import type { Operation, Parameter } from '../../contract/index.ts';
import { defineCheck } from '../check.ts';
import { foreignValueProbes, isCursor, namesInAnswer, nearValueProbes } from '../probes/index.ts';
import { refusals, REFUSALS_READ } from './parts/refusals.ts';

/**
 * A well-formed name of nothing, or of a thing that belongs to someone else, is answered as the contract says, and never with another resource.
 * A name that is only nearly a known one is refused, and so is what an answer calls the resource where its id belongs.
 */
export const unknownResourceIsNotFound = defineCheck({
  id: 'parameters/unknown-resource-is-not-found',
  title: 'an unknown resource is not found',
  scope: 'operation',
  resources: 'first',
  probes: 'negative',
  reads: REFUSALS_READ,
  appliesTo: (operation) => refusedNames(operation).length > 0,
  async *run(context) {
    const names = refusedNames(context.operation);
    const probes = [...foreignValueProbes(context, names, 'unknown'), ...nearValueProbes(context, names, 'unknown')];
    // Where no name is tried, what the resource is called is not needed.
    const plain = probes.length > 0 ? await context.send({ purpose: 'what the resource is called' }) : undefined;
    yield* refusals(context, [...probes, ...namesInAnswer(context, names, plain?.response.body)]);
  },
});

/** Parameters whose unknown values are never answered with success. */
function refusedNames(operation: Operation): Parameter[] {
  return operation.parameters.filter(
    (parameter) => parameter.answers.unknown?.outcomes.includes('success') === false && !isCursor(operation, parameter),
  );
}
