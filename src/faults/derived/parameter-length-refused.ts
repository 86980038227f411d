import { constraints, joinPointer } from '../../contract/index.ts';
import { isSent, refuseParameter } from '../changes/index.ts';
import { defineDerivation } from './derivation.ts';
import { freeChoicesOf } from './parameters/parameters-of.ts';

/** A text that is as long, or as short, as it may be is refused. */
export const parameterLengthRefused = defineDerivation({
  name: 'parameter-length-refused',
  *derive(contract) {
    for (const { parameter, ids, name } of freeChoicesOf(contract))
      for (const { keyword, value, promise } of constraints(contract, parameter))
        if (keyword === 'minLength' || keyword === 'maxLength')
          yield {
            where: `${name}/${keyword}`,
            title: `${parameter.name} with ${String(value)} characters, its ${keyword}, is refused`,
            promise: joinPointer(promise, keyword),
            operations: ids,
            wrap: refuseParameter(
              parameter.name,
              (values, ask) => [...String(values[parameter.name])].length === value && isSent(ask, parameter.name),
            ),
          };
  },
});
