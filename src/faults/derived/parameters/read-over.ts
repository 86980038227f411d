import { constraints, type Constraint, type Contract, joinPointer, parameterIssues } from '../../../contract/index.ts';
import type { Derived } from '../derivation.ts';
import { misread } from './misread.ts';
import { guardedChoicesOf } from './parameters-of.ts';

/** What a provider reads over: bounds of one kind, and among them those that no reader takes for anything else. */
interface ReadOver {
  readonly keyword: Constraint['keyword'];
  /** Ends the title. */
  readonly title: string;
  readonly isMeant?: (value: unknown) => boolean;
}

/** A text that breaks a bound is ignored instead of refused. */
export function* readOver(contract: Contract, { keyword, title, isMeant = () => true }: ReadOver): Generator<Derived> {
  for (const taken of guardedChoicesOf(contract))
    for (const bound of constraints(contract, taken.parameter)) {
      if (bound.keyword !== keyword || !isMeant(bound.value)) continue;
      const isBroken = (text: string) =>
        parameterIssues(contract, taken.parameter, text).some((issue) => issue.keyword === keyword);
      yield* misread(taken, joinPointer(bound.promise, keyword), [
        [keyword, title, (text) => (isBroken(text) ? undefined : text)],
      ]);
    }
}
