import type { VerdictName } from '../judgement/index.ts';

/**
 * Where a real provider answers otherwise than the mock under the same checks. It says how far the mock can be trusted
 * for that provider.
 */
export interface Fidelity {
  readonly api: string;
  /** Name of the real environment. */
  readonly environment: string;
  /** How many checks could be judged on both. */
  readonly compared: number;
  readonly differences: readonly Difference[];
}

export interface Difference {
  readonly operation: string;
  /** Check id. */
  readonly check: string;
  readonly title: string;
  readonly mock: Heard;
  readonly real: Heard;
}

/** What a check heard from one of the two providers: its verdict, and the messages of its findings. */
export interface Heard {
  readonly verdict: VerdictName;
  readonly says: readonly string[];
}
