import { joinPointer, schemaKeyword, valueText, type Operation } from '../../../contract/index.ts';
import type { AllowedValue } from './allowed-value.ts';
import { isCursor } from './is-cursor.ts';
import { isQuestion } from './is-question.ts';

/** Every example of every optional parameter. */
export function exampleValues(operation: Operation): AllowedValue[] {
  const { contract, parameters } = operation;
  return parameters
    .filter((parameter) => isQuestion(parameter) && !isCursor(operation, parameter) && !parameter.required)
    .flatMap((parameter) => {
      const examples = schemaKeyword(contract, parameter.schemaPointer, 'examples');
      if (examples === undefined || !Array.isArray(examples.value)) return [];
      return examples.value.map((_, index) => ({
        parameter,
        text: valueText(contract, parameter, joinPointer(examples.promise, 'examples', index)),
        promise: joinPointer(examples.promise, 'examples'),
      }));
    });
}
