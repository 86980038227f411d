import { constraints, type Contract, joinPointer } from '../../contract/index.ts';
import { defineDerivation, type Derived } from './derivation.ts';
import { misread } from './parameters/misread.ts';
import { guardedChoicesOf } from './parameters/parameters-of.ts';
import { readOver } from './parameters/read-over.ts';

/** A text that is too long is cut, and one that is too short is ignored. */
export const parameterLengthIgnored = defineDerivation({
  name: 'parameter-length-ignored',
  *derive(contract) {
    yield* tooLongIsCut(contract);
    yield* readOver(contract, { keyword: 'minLength', title: 'that is too short is ignored' });
  },
});

function* tooLongIsCut(contract: Contract): Generator<Derived> {
  for (const taken of guardedChoicesOf(contract))
    for (const { keyword, value, promise } of constraints(contract, taken.parameter))
      if (keyword === 'maxLength')
        yield* misread(taken, joinPointer(promise, keyword), [
          [keyword, 'that is too long is cut', (text) => text.slice(0, Number(value))],
        ]);
}
