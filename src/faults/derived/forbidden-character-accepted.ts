import { constraints, joinPointer } from '../../contract/index.ts';
import { changeParameter } from '../changes/index.ts';
import { defineDerivation } from './derivation.ts';
import { parametersOf } from './parameters/parameters-of.ts';

/** One forbidden character is accepted, and left out of the search. */
export const forbiddenCharacterAccepted = defineDerivation({
  name: 'forbidden-character-accepted',
  *derive(contract) {
    for (const { parameter, ids, name } of parametersOf(contract).filter(
      (taken) => taken.parameter.answers.invalid !== undefined,
    ))
      for (const { keyword, value, promise } of constraints(contract, parameter)) {
        if (keyword !== 'not-pattern') continue;
        const character = String(value).replaceAll('\\', '');
        yield {
          where: `${name}/${character}`,
          title: `${parameter.name} may hold ${character}`,
          promise: joinPointer(promise, 'not'),
          operations: ids,
          wrap: changeParameter(parameter, (text) => text?.replaceAll(new RegExp(String(value), 'gu'), '')),
        };
      }
  },
});
