import { joinPointer, schemaKeyword, valueText, type Operation } from '../../../contract/index.ts';
import type { AllowedValue } from './allowed-value.ts';
import { isQuestion } from './is-question.ts';

/** Every documented default, also that of an optional parameter which names the resource. */
export function defaultValues({ contract, parameters }: Operation): AllowedValue[] {
  return parameters
    .filter((parameter) => isQuestion(parameter) || (parameter.role === 'resource' && !parameter.required))
    .flatMap((parameter) => {
      const found = schemaKeyword(contract, parameter.schemaPointer, 'default');
      return found === undefined
        ? []
        : [
            {
              parameter,
              text: valueText(contract, parameter, joinPointer(found.promise, 'default')),
              promise: joinPointer(found.promise, 'default'),
            },
          ];
    });
}
