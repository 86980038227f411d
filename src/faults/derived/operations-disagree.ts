import { valueAt } from '../../contract/index.ts';
import type { Json } from '../../provider/pipeline/index.ts';
import { changeSuccess, setAt } from '../changes/index.ts';
import { defineDerivation } from './derivation.ts';

/** Two operations say different things about one resource. */
export const operationsDisagree = defineDerivation({
  name: 'operations-disagree',
  *derive(contract) {
    for (const { values, pointer } of contract.agreements)
      for (const { operation, at } of values.slice(1))
        yield {
          where: `${operation}${at.replaceAll('/', '.')}`,
          title: `${at.slice(1)} of ${operation} is not what ${values[0]?.operation} says`,
          promise: pointer,
          wrap: changeSuccess((body, answer) => {
            if (answer.operation.id === operation) setAt(body, at, another(valueAt(body, at) as Json));
          }),
        };
  },
});

/** A list without its first element; another text for any other value. */
function another(value: Json): Json {
  return Array.isArray(value) ? value.slice(1) : `another ${String(value)}`;
}
