import { joinPointer, schemaKeyword } from '../../contract/index.ts';
import { defineDerivation } from './derivation.ts';
import { choicesOf } from './parameters/parameters-of.ts';
import { refuseSentValue } from './parameters/refuse-sent-value.ts';

/** A listed value is refused where it is sent. */
export const parameterValueRefused = defineDerivation({
  name: 'parameter-value-refused',
  *derive(contract) {
    for (const taken of choicesOf(contract)) {
      const { name, schemaPointer } = taken.parameter;
      const listed = schemaKeyword(contract, schemaPointer, 'enum');
      const everywhere = taken.parameter.required ? taken.parameter.usual : undefined;
      for (const value of Array.isArray(listed?.value) ? listed.value.map(String) : [])
        // Where every request says the value, no plain request succeeds.
        if (value !== everywhere)
          yield refuseSentValue(taken, {
            value,
            way: value,
            title: `${name}=${value} is refused`,
            promise: joinPointer(listed?.promise ?? '', 'enum'),
          });
    }
  },
});
