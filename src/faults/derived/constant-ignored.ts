import { joinPointer, schemaKeyword } from '../../contract/index.ts';
import { changeQuestion } from '../changes/index.ts';
import { defineDerivation } from './derivation.ts';
import { parametersOf } from './parameters-of.ts';

/** A parameter that has one value may have any. */
export const constantIgnored = defineDerivation({
  name: 'constant-ignored',
  *derive(contract) {
    for (const { parameter, operations, name } of parametersOf(contract).filter(
      (each) => each.parameter.role === 'constant',
    )) {
      const constant = schemaKeyword(contract, parameter.schemaPointer, 'const');
      if (constant === undefined) continue;
      const about = { promise: joinPointer(constant.promise, 'const'), operations: operations.map(({ id }) => id) };
      const value = String(constant.value);
      yield {
        ...about,
        where: `${name}/any`,
        title: `${parameter.name} may have any value`,
        wrap: changeQuestion(parameter, (text) => (text === undefined ? text : value)),
      };
      yield {
        ...about,
        where: `${name}/beginning`,
        title: `${parameter.name} is understood by how it begins`,
        wrap: changeQuestion(parameter, (text) => (text?.startsWith(value) === true ? value : text)),
      };
    }
  },
});
