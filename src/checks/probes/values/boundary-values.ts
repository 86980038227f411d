import {
  addToNumberText,
  constraints,
  joinPointer,
  parameterIssues,
  writtenText,
  type Operation,
} from '../../../contract/index.ts';
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

/** Each bound of a number that is itself allowed, and then its neighbour on the allowed side. Where a value must name something, no one knows whether these do. */
export function boundaryValues(operation: Operation): AllowedValue[] {
  return [...valuesOf(operation, (step) => step === 0), ...valuesOf(operation, (step) => step !== 0)];
}

function valuesOf(operation: Operation, isMeant: (step: number) => boolean): AllowedValue[] {
  const { contract, parameters } = operation;
  return parameters
    .filter((parameter) => isQuestion(parameter) && parameter.answers.unknown === undefined)
    .filter((parameter) => !isCursor(operation, parameter))
    .flatMap((parameter) =>
      constraints(contract, parameter).flatMap(({ keyword, promise }) =>
        (STEPS[keyword] ?? [])
          .filter(isMeant)
          .map((step) => ({
            parameter,
            text: addToNumberText(writtenText(contract, joinPointer(promise, keyword)), step),
            promise: joinPointer(promise, keyword),
          }))
          .filter(({ text }) => parameterIssues(contract, parameter, text).length === 0),
      ),
    );
}
