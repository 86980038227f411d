/** What the suite detects: `reports/detection.json` holds exactly this. */
export interface Measurement {
  readonly measuredAt: string;
  readonly durationMs: number;
  readonly workers: number;
  /** About contracts that are not the suite's: nothing in its source is to be mended for them. */
  readonly foreign?: true;
  readonly faults: readonly FaultResult[];
  readonly controls: readonly ControlResult[];
  /** Contracts that no one wrote. */
  readonly generated: readonly GeneratedResult[];
  readonly promises: readonly PromiseResult[];
  readonly checks: readonly CheckResult[];
}

export interface FaultResult {
  readonly id: string;
  readonly title: string;
  /** `<api>#<pointer>` */
  readonly promise: string;
  /** Derived faults read the contract as the checks do, so they are counted apart. */
  readonly origin: 'derived' | 'written';
  readonly detection: Detection;
  /** Everything that was said about it. */
  readonly said: readonly Said[];
  /** Why it is not found, where that is known and accepted. */
  readonly acceptedBecause?: string;
  readonly requests: number;
  readonly durationMs: number;
  /** Whether only a verification of every resource with every credential shows it. */
  readonly wide: boolean;
}

/**
 * found: one of its own checks names the broken promise, and everything else that is said follows from it · misattributed: found, but
 * something else is said too · missed: none of its own checks finds it.
 */
export type Detection = 'found' | 'misattributed' | 'missed';

/** A finding, in short. */
export interface Said {
  readonly check: string;
  readonly operation: string;
  /** `<api>#<pointer>` */
  readonly promise: string;
  readonly message: string;
  /** Whether the check is meant to find the fault. */
  readonly own: boolean;
  /** broken: the promise that is broken · entailed: a promise that cannot be kept without it · other: it misleads. */
  readonly about: 'broken' | 'entailed' | 'other';
}

/** A provider that keeps every promise, and what was said against it. */
export interface ControlResult {
  readonly id: string;
  readonly title: string;
  readonly alarms: readonly Said[];
  readonly passed: number;
  /** How many verdicts are not judged or inconclusive. */
  readonly heldBack: number;
  readonly durationMs: number;
}

/** A generated contract, what was wrongly said of a mock that keeps it, and the faults of it that were tried. */
export interface GeneratedResult {
  readonly number: number;
  /** Of fast-check. */
  readonly seed: number;
  /** Findings, crashes, and checks that were not judged without a known reason. */
  readonly complaints: readonly string[];
  readonly tried: number;
  /** Id and title of each fault that none of its own checks finds. */
  readonly missed: readonly string[];
  /** The contract in YAML where something is wrong: the smallest one that shows it, where something is wrongly said. */
  readonly contract?: string;
}

export interface PromiseResult {
  /** `<api>#<pointer>` */
  readonly promise: string;
  readonly title: string;
  /** Faults that break it and are found. */
  readonly found: readonly string[];
  /** Why no fault of it is found, where that is known and accepted. */
  readonly acceptedBecause?: string;
}

export interface CheckResult {
  readonly check: string;
  /** Faults of its own that it finds. */
  readonly found: readonly string[];
}
