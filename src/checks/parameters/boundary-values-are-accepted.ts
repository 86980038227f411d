import { constraints, joinPointer, parameterIssues, type Operation } from '../../contract/index.ts';
import { defineCheck } from '../check.ts';
import { acceptances, isQuestion, type AllowedValue } from './parts/acceptances.ts';

/** Each bound of a number, and its neighbour inside, is accepted. */
export const boundaryValuesAreAccepted = defineCheck({
  id: 'parameters/boundary-values-are-accepted',
  title: 'the bounds of a parameter are accepted',
  scope: 'operation',
  resources: 'first',
  needs: ['conformance/plain-request-succeeds', 'pagination/empty-past-the-end'],
  appliesTo: (operation) => boundaryValues(operation).length > 0,
  run: (context) => acceptances(context, boundaryValues(context.operation)),
});

/** How far from the bound the allowed values next to it stand. */
const STEPS: Readonly<Record<string, readonly number[]>> = {
  minimum: [0, 1],
  maximum: [0, -1],
  exclusiveMinimum: [1],
  exclusiveMaximum: [-1],
};

function boundaryValues({ contract, parameters }: Operation): AllowedValue[] {
  return parameters
    .filter(isQuestion)
    .flatMap((parameter) =>
      constraints(contract, parameter).flatMap(({ keyword, value, promise }) =>
        (STEPS[keyword] ?? [])
          .map((step) => ({ parameter, text: String(Number(value) + step), promise: joinPointer(promise, keyword) }))
          .filter(({ text }) => parameterIssues(contract, parameter, text).length === 0),
      ),
    );
}
