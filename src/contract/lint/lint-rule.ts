import type { Contract, JsonPointer } from '../model.ts';

/** What the rules of the linter look at. */
export interface Linted {
  readonly contract: Contract;
  /** Folder of the decision records. */
  readonly decisions: string;
}

/** What a rule finds: one sentence that continues the place, as in `contracts/a/openapi.yaml:7 has no provenance above it.` */
export interface Found {
  readonly pointer: JsonPointer;
  readonly message: string;
}

export type LintRule = (linted: Linted) => Iterable<Found>;
