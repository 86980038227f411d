import {
  type Contract,
  joinPointer,
  type JsonPointer,
  type Parameter,
  parameterIssues,
  schemaKeyword,
} from '../../contract/index.ts';
import { defineDerivation } from './derivation.ts';
import { listedItemsOf } from './parameters/listed-items-of.ts';
import { choicesOf } from './parameters/parameters-of.ts';
import { refuseSentValue } from './parameters/refuse-sent-value.ts';

/** A listed value is refused where it is sent, in a list where it stands alone. */
export const parameterValueRefused = defineDerivation({
  name: 'parameter-value-refused',
  *derive(contract) {
    for (const taken of choicesOf(contract)) {
      const { name } = taken.parameter;
      const { values, promise } = listedFor(contract, taken.parameter);
      const everywhere = taken.parameter.required ? taken.parameter.usual : undefined;
      for (const value of values)
        // Where every request says the value, no plain request succeeds.
        if (value !== everywhere)
          yield refuseSentValue(taken, { value, way: value, title: `${name}=${value} is refused`, promise });
    }
  },
});

/** A list may ask for more than one value, and then none of them stands alone. */
function listedFor(
  contract: Contract,
  parameter: Parameter,
): { readonly values: readonly string[]; readonly promise: JsonPointer } {
  const listed = schemaKeyword(contract, parameter.schemaPointer, 'enum');
  if (Array.isArray(listed?.value))
    return { values: listed.value.map(String), promise: joinPointer(listed.promise, 'enum') };
  const { values = [], promise = '' } = listedItemsOf(contract, parameter) ?? {};
  return { values: values.filter((value) => parameterIssues(contract, parameter, value).length === 0), promise };
}
