import { constraints, joinPointer } from '../../contract/index.ts';
import { defineDerivation } from './derivation.ts';
import { freeChoicesOf } from './parameters/parameters-of.ts';
import { refuseSentValue } from './parameters/refuse-sent-value.ts';

/** A bound that is allowed is refused where it is sent. */
export const parameterBoundRefused = defineDerivation({
  name: 'parameter-bound-refused',
  *derive(contract) {
    for (const taken of freeChoicesOf(contract))
      for (const { keyword, value, promise } of constraints(contract, taken.parameter))
        if (keyword === 'minimum' || keyword === 'maximum')
          yield refuseSentValue(taken, {
            value,
            way: keyword,
            title: `${taken.parameter.name}=${String(value)}, its ${keyword}, is refused`,
            promise: joinPointer(promise, keyword),
          });
  },
});
