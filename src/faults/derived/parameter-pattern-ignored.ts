import { constraints, joinPointer, parameterIssues } from '../../contract/index.ts';
import { defineDerivation } from './derivation.ts';
import { misread } from './parameters/misread.ts';
import { guardedChoicesOf } from './parameters/parameters-of.ts';

/** A text that does not fit its pattern is read over. */
export const parameterPatternIgnored = defineDerivation({
  name: 'parameter-pattern-ignored',
  *derive(contract) {
    for (const taken of guardedChoicesOf(contract))
      for (const { keyword, promise } of constraints(contract, taken.parameter)) {
        if (keyword !== 'pattern') continue;
        const isBroken = (text: string) =>
          parameterIssues(contract, taken.parameter, text).some((issue) => issue.keyword === keyword);
        yield* misread(taken, joinPointer(promise, keyword), [
          [keyword, 'that does not fit its pattern is read over', (text) => (isBroken(text) ? undefined : text)],
        ]);
      }
  },
});
