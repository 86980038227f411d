import { joinPointer, schemaKeyword } from '../../contract/index.ts';
import { refuseParameter } from '../changes/index.ts';
import { defineDerivation } from './derivation.ts';
import { freeChoicesOf } from './parameters/parameters-of.ts';

/** A value that the contract shows as an example is refused. */
export const parameterExampleRefused = defineDerivation({
  name: 'parameter-example-refused',
  *derive(contract) {
    for (const { parameter, ids, name } of freeChoicesOf(contract)) {
      const shown = schemaKeyword(contract, parameter.schemaPointer, 'examples');
      if (parameter.required || !Array.isArray(shown?.value)) continue;
      for (const [index, value] of shown.value.map(String).entries())
        yield {
          where: `${name}/${index}`,
          title: `${parameter.name}=${value}, which the contract shows, is refused`,
          promise: joinPointer(shown.promise, 'examples'),
          operations: ids,
          wrap: refuseParameter(parameter.name, (values) => String(values[parameter.name]) === value),
        };
    }
  },
});
