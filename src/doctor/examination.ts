import type { Contract, Operation } from '../contract/index.ts';
import type { Environment, Settings } from '../environments/index.ts';

export interface Target {
  readonly contract: Contract;
  readonly environment: Environment;
  readonly settings: Settings;
}

/** One line of the answer: what was looked at, what was seen, and whether a verification would fail on it. */
export interface Observation {
  readonly about: string;
  readonly seen: string;
  readonly bad?: boolean;
}

/** What is known about one API in one environment; no value of a secret is in it. */
export interface Examination {
  readonly api: string;
  readonly observations: readonly Observation[];
  /** What a verification could not judge, and what would change that. */
  readonly heldBack: readonly string[];
}

/** How many items the list of one operation holds for one resource. */
export interface ListSize {
  readonly operation: Operation;
  readonly resource: string;
  readonly size: number;
}
