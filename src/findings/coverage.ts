/** How much of a contract one run saw: the contract's own tree, each promise with how it was seen. */
export interface Coverage {
  /** Promises that were seen kept at least once. */
  readonly seen: number;
  readonly all: number;
  readonly operations: readonly CoveredOperation[];
}

/**
 * - `seen`: kept at least once.
 * - `only wrong`: it came up, and never as the contract says.
 * - `not seen`: it never came up.
 */
export type Sighting = 'seen' | 'only wrong' | 'not seen';

/** One operation, with all that its part of the contract says. */
export interface CoveredOperation extends CoveredNode {
  readonly parameters: readonly CoveredNode[];
  readonly outcomes: readonly CoveredNode[];
  readonly headers: readonly CoveredNode[];
  readonly properties: readonly CoveredNode[];
}

/** One promise: a parameter, one of its values, a bound, an outcome, a header or a property of the answer. */
export interface CoveredNode {
  readonly name: string;
  /** `contracts/library/openapi.yaml:214` */
  readonly place: string;
  readonly sighting: Sighting;
  /** What was sent, for a reader: `20 (312 times), 1 (40 times)`. */
  readonly says?: string;
  /** Parameters that were sent beside it. */
  readonly beside?: readonly string[];
  readonly nodes?: readonly CoveredNode[];
}
