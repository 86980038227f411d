import type { Problem } from '../language/problem.ts';
import type { Contract } from '../model/index.ts';

/** What the rules of the linter look at. */
export interface Linted {
  readonly contract: Contract;
  /** Folder of the decision records. */
  readonly decisions: string;
}

export type LintRule = (linted: Linted) => Iterable<Problem>;
