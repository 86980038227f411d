import { joinPointer, schemaKeyword } from '../../contract/index.ts';
import { changeQuestion } from '../changes/index.ts';
import { defineDerivation } from './derivation.ts';
import { isQuestion, parametersOf } from './parameters-of.ts';

/** A text that is no number is accepted: ignored, or read as far as it is one. */
export const parameterOfAnotherTypeAccepted = defineDerivation({
  name: 'parameter-of-another-type-accepted',
  *derive(contract) {
    for (const { parameter, operations, name } of parametersOf(contract).filter(
      (each) => isQuestion(each.parameter) && each.parameter.answers.invalid !== undefined,
    )) {
      const type = schemaKeyword(contract, parameter.schemaPointer, 'type');
      if (type?.value !== 'integer' && type?.value !== 'number') continue;
      const about = { promise: joinPointer(type.promise, 'type'), operations: operations.map(({ id }) => id) };
      const isNumber = (text: string): boolean => Number.isFinite(Number(text));
      yield {
        ...about,
        where: `${name}/ignored`,
        title: `${parameter.name} that is no number is ignored`,
        wrap: changeQuestion(parameter, (text) => (text !== undefined && !isNumber(text) ? undefined : text)),
      };
      yield {
        ...about,
        where: `${name}/beginning`,
        title: `${parameter.name} is read as far as it is a number`,
        wrap: changeQuestion(parameter, (text) =>
          text === undefined ? text : (/^-?\d+(?=[a-z])/.exec(text)?.[0] ?? text),
        ),
      };
      if (type.value === 'integer')
        yield {
          ...about,
          where: `${name}/rounded`,
          title: `${parameter.name} is rounded to a whole number`,
          wrap: changeQuestion(parameter, (text) =>
            text !== undefined && /^\d+\.\d+$/.test(text) ? String(Math.floor(Number(text))) : text,
          ),
        };
    }
  },
});
