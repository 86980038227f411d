import { joinPointer, schemaKeyword } from '../../contract/index.ts';
import { refuseQuestion } from '../changes/index.ts';
import { defineDerivation } from './derivation.ts';
import { isQuestion, parametersOf } from './parameters-of.ts';

/** A value that the contract shows is refused where somebody sends it. */
export const parameterExampleRefused = defineDerivation({
  name: 'parameter-example-refused',
  *derive(contract) {
    for (const { parameter, operations, name } of parametersOf(contract).filter(
      (each) => isQuestion(each.parameter) && !each.parameter.required,
    )) {
      const shown = schemaKeyword(contract, parameter.schemaPointer, 'examples');
      for (const [index, value] of (Array.isArray(shown?.value) ? shown.value.map(String) : []).entries())
        yield {
          where: `${name}/${index}`,
          title: `${parameter.name}=${value}, which the contract shows, is refused`,
          promise: joinPointer(shown?.promise ?? '', 'examples'),
          operations: operations.map(({ id }) => id),
          wrap: refuseQuestion(parameter.name, (values) => String(values[parameter.name]) === value),
        };
    }
  },
});
