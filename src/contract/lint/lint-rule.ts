import type { Problem } from '../language/problem.ts';
import type { Contract } from '../model/index.ts';

/** What the rules of the linter look at. */
export interface Linted {
  readonly contract: Contract;
  /** Folders that may hold decision records. */
  readonly decisions: readonly string[];
}

export type LintRule = (linted: Linted) => Iterable<Problem>;
