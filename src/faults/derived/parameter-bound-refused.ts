import { constraints, joinPointer } from '../../contract/index.ts';
import { refuseQuestion } from '../changes/index.ts';
import { defineDerivation } from './derivation.ts';
import { isQuestion, parametersOf } from './parameters-of.ts';

/** A bound that is allowed is refused where somebody sends it. */
export const parameterBoundRefused = defineDerivation({
  name: 'parameter-bound-refused',
  *derive(contract) {
    for (const { parameter, operations, name } of parametersOf(contract).filter((each) => isQuestion(each.parameter)))
      for (const { keyword, value, promise } of constraints(contract, parameter).filter(
        (each) => each.keyword === 'minimum' || each.keyword === 'maximum',
      ))
        yield {
          where: `${name}/${keyword}`,
          title: `${parameter.name}=${String(value)}, its ${keyword}, is refused`,
          promise: joinPointer(promise, keyword),
          also: parameter.schema['default'] === value ? [`${parameter.schemaPointer}/default`] : [],
          operations: operations.map(({ id }) => id),
          wrap: refuseQuestion(
            parameter.name,
            (values, { request }) =>
              values[parameter.name] === value &&
              [...request.query, ...request.form].some(([sent]) => sent === parameter.name),
          ),
        };
  },
});
