import { constraints, joinPointer, parameterIssues } from '../../contract/index.ts';
import { defineDerivation } from './derivation.ts';
import { misread } from './parameters/misread.ts';
import { guardedChoicesOf } from './parameters/parameters-of.ts';

/** Formats that a word never is; of others readers take more than one view. */
const PLAIN = ['date-time', 'date', 'time', 'uuid', 'email', 'ipv4', 'ipv6'];

/** A text that is no value of its format is read over. */
export const parameterFormatIgnored = defineDerivation({
  name: 'parameter-format-ignored',
  *derive(contract) {
    for (const taken of guardedChoicesOf(contract))
      for (const { keyword, value, promise } of constraints(contract, taken.parameter)) {
        if (keyword !== 'format' || !PLAIN.includes(String(value))) continue;
        const isBroken = (text: string) =>
          parameterIssues(contract, taken.parameter, text).some((issue) => issue.keyword === keyword);
        yield* misread(taken, joinPointer(promise, keyword), [
          [keyword, 'that is no value of its format is read over', (text) => (isBroken(text) ? undefined : text)],
        ]);
      }
  },
});
