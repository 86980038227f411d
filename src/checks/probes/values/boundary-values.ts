import {
  addToNumberText,
  constraints,
  joinPointer,
  parameterIssues,
  writtenText,
  type Constraint,
  type Operation,
  type Parameter,
} from '../../../contract/index.ts';
import type { AllowedValue } from './allowed-value.ts';
import { isCursor } from './is-cursor.ts';
import { isQuestion } from './is-question.ts';
import { textOfLength } from './text-of-length.ts';

/** How far from a bound the allowed values next to it are. */
const STEPS: Readonly<Record<string, readonly number[]>> = {
  minimum: [0, 1],
  maximum: [0, -1],
  exclusiveMinimum: [1],
  exclusiveMaximum: [-1],
  minLength: [0, 1],
  maxLength: [0, -1],
};
/** Longer texts may not fit into what stands before a provider. */
const LONGEST = 1000;

/**
 * Each bound of a number or of the length of a text that is itself allowed, and then its neighbour on the allowed side. Where a value must name
 * something, no one knows whether these do.
 */
export function boundaryValues(operation: Operation): AllowedValue[] {
  return [...valuesOf(operation, (step) => step === 0), ...valuesOf(operation, (step) => step !== 0)];
}

function valuesOf(operation: Operation, isMeant: (step: number) => boolean): AllowedValue[] {
  const { contract, parameters } = operation;
  return parameters
    .filter((parameter) => isQuestion(parameter) && parameter.answers.unknown === undefined)
    .filter((parameter) => !isCursor(operation, parameter))
    .flatMap((parameter) =>
      constraints(contract, parameter).flatMap((constraint) =>
        (STEPS[constraint.keyword] ?? []).filter(isMeant).flatMap((step) => {
          const text = textAt(operation, parameter, { ...constraint, step });
          return text === undefined
            ? []
            : [{ parameter, text, promise: joinPointer(constraint.promise, constraint.keyword) }];
        }),
      ),
    );
}

/** The text of a value so far from a bound; `undefined` where it is not allowed. */
function textAt(
  operation: Operation,
  parameter: Parameter,
  { keyword, value, promise, step }: Constraint & { readonly step: number },
): string | undefined {
  const { contract } = operation;
  const isAllowed = (text: string): boolean => parameterIssues(contract, parameter, text).length === 0;
  if (keyword !== 'minLength' && keyword !== 'maxLength') {
    const text = addToNumberText(writtenText(contract, joinPointer(promise, keyword)), step);
    return isAllowed(text) ? text : undefined;
  }
  const length = Number(value) + step;
  // A text that is made up is a value of a filter. As a key or the name of a field it may be refused.
  const isMadeUp = operation.collection?.filters.some((filter) => filter.parameter.name === parameter.name) === true;
  if (!isMadeUp || length < 1 || length > LONGEST) return undefined;
  return textOfLength(operation, parameter, { length, isMeant: isAllowed });
}
