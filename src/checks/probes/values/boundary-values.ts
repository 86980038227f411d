import { constraints, joinPointer, parameterIssues, type Operation } from '../../../contract/index.ts';
import type { AllowedValue } from './allowed-value.ts';
import { isCursor } from './is-cursor.ts';
import { isQuestion } from './is-question.ts';

/** How far from a bound the allowed values next to it are. */
const STEPS: Readonly<Record<string, readonly number[]>> = {
  minimum: [0, 1],
  maximum: [0, -1],
  exclusiveMinimum: [1],
  exclusiveMaximum: [-1],
};

/** Each bound of a number that is itself allowed, and its neighbour on the allowed side. */
export function boundaryValues(operation: Operation): AllowedValue[] {
  const { contract, parameters } = operation;
  return parameters
    .filter((parameter) => isQuestion(parameter) && !isCursor(operation, parameter))
    .flatMap((parameter) =>
      constraints(contract, parameter).flatMap(({ keyword, value, promise }) =>
        (STEPS[keyword] ?? [])
          .map((step) => ({ parameter, text: String(Number(value) + step), promise: joinPointer(promise, keyword) }))
          .filter(({ text }) => parameterIssues(contract, parameter, text).length === 0),
      ),
    );
}
