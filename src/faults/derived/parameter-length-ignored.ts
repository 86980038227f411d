import { constraints, joinPointer, parameterIssues } from '../../contract/index.ts';
import { defineDerivation } from './derivation.ts';
import { misread, type Misreading } from './parameters/misread.ts';
import { guardedChoicesOf } from './parameters/parameters-of.ts';

/** A text that is too long is cut, and one that is too short is ignored. */
export const parameterLengthIgnored = defineDerivation({
  name: 'parameter-length-ignored',
  *derive(contract) {
    for (const taken of guardedChoicesOf(contract))
      for (const { keyword, value, promise } of constraints(contract, taken.parameter)) {
        if (keyword !== 'maxLength' && keyword !== 'minLength') continue;
        const isBroken = (text: string) =>
          parameterIssues(contract, taken.parameter, text).some((issue) => issue.keyword === keyword);
        const reading: Misreading =
          keyword === 'maxLength'
            ? [keyword, 'that is too long is cut', (text) => text.slice(0, Number(value))]
            : [keyword, 'that is too short is ignored', (text) => (isBroken(text) ? undefined : text)];
        yield* misread(taken, joinPointer(promise, keyword), [reading]);
      }
  },
});
