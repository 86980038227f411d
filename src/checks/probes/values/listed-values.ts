import { joinPointer, schemaKeyword, writtenText, type Operation } from '../../../contract/index.ts';
import type { AllowedValue } from './allowed-value.ts';
import { isQuestion } from './is-question.ts';

/** Every value of every enumeration. */
export function listedValues({ contract, parameters }: Operation): AllowedValue[] {
  return parameters.filter(isQuestion).flatMap((parameter) => {
    const listed = schemaKeyword(contract, parameter.schemaPointer, 'enum');
    if (listed === undefined || !Array.isArray(listed.value)) return [];
    return listed.value.map((_, index) => ({
      parameter,
      text: writtenText(contract, joinPointer(listed.promise, 'enum', index)),
      promise: joinPointer(listed.promise, 'enum'),
    }));
  });
}
