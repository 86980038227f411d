import { constraints, joinPointer } from '../../contract/index.ts';
import { changeQuestion } from '../changes/index.ts';
import { defineDerivation } from './derivation.ts';
import { parametersOf } from './parameters-of.ts';

/** One forbidden character is accepted and left out of the search. */
export const forbiddenCharacterAccepted = defineDerivation({
  name: 'forbidden-character-accepted',
  *derive(contract) {
    for (const { parameter, operations, name } of parametersOf(contract).filter(
      (each) => each.parameter.answers.invalid !== undefined,
    ))
      for (const { value, promise } of constraints(contract, parameter).filter(
        ({ keyword }) => keyword === 'not-pattern',
      )) {
        const pattern = new RegExp(String(value), 'gu');
        yield {
          where: `${name}/${String(value).replaceAll('\\', '')}`,
          title: `${parameter.name} may hold ${String(value).replaceAll('\\', '')}`,
          promise: joinPointer(promise, 'not'),
          operations: operations.map(({ id }) => id),
          wrap: changeQuestion(parameter, (text) => text?.replaceAll(pattern, '')),
        };
      }
  },
});
