import { joinPointer, schemaKeyword } from '../../contract/index.ts';
import { refuseQuestion } from '../changes/index.ts';
import { defineDerivation } from './derivation.ts';
import { isQuestion, parametersOf } from './parameters-of.ts';

/** A listed value is refused where somebody sends it. */
export const parameterValueRefused = defineDerivation({
  name: 'parameter-value-refused',
  *derive(contract) {
    for (const { parameter, operations, name } of parametersOf(contract).filter((each) => isQuestion(each.parameter))) {
      const listed = schemaKeyword(contract, parameter.schemaPointer, 'enum');
      for (const value of Array.isArray(listed?.value) ? listed.value.map(String) : [])
        yield {
          where: `${name}/${value}`,
          title: `${parameter.name}=${value} is refused`,
          promise: joinPointer(listed?.promise ?? '', 'enum'),
          also: parameter.schema['default'] === value ? [`${parameter.schemaPointer}/default`] : [],
          operations: operations.map(({ id }) => id),
          wrap: refuseQuestion(
            parameter.name,
            (values, { request }) =>
              values[parameter.name] === value &&
              [...request.query, ...request.form].some(([sent]) => sent === parameter.name),
          ),
        };
    }
  },
});
