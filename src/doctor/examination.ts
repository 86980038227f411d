import type { Contract, Operation } from '../contract/index.ts';
import type { Environment, Settings } from '../environments/index.ts';
import type { QueueAt } from '../verification/index.ts';

/** One API in one environment, as the doctor examines it. */
export interface Target {
  readonly contract: Contract;
  readonly environment: Environment;
  readonly settings: Settings;
  /** The lines in which its requests wait, as those of a verification do. */
  readonly queueAt: QueueAt;
}

/**
 * One line of an examination: what was looked at, what was seen, and whether a verification would fail because of it.
 */
export interface Observation {
  readonly about: string;
  readonly seen: string;
  readonly bad?: boolean;
}

/** What is known about one API in one environment. It holds no secret. */
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
