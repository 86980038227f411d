import type { Check } from '../checks/index.ts';
import type { AnsweredExchange, Client } from '../client/index.ts';
import type { Contract, Operation } from '../contract/index.ts';
import type { Environment, Settings } from '../environments/index.ts';
import type { HostQueue } from './asking/host-queue.ts';
import type { IsWanted } from './judging/needed-checks.ts';

export interface Verification {
  readonly contract: Contract;
  readonly environment: Environment;
  readonly settings: Settings;
  readonly client: Client;
  readonly queue: HostQueue;
  /** Default: every check. */
  readonly checks?: readonly Check[];
  /** Which verdicts are wanted: only what they rest on is sent. Default: all. */
  readonly isWanted?: IsWanted;
  /** Whether what is left over of the budget is used for what rarely shows something. Default: true. */
  readonly usesSpare?: boolean;
  readonly onProgress?: (progress: Progress) => void;
  /** Hears every answer once, and judges nothing. */
  readonly onAnswer?: (exchange: AnsweredExchange, operation: Operation) => void;
}

/** How far the verification of one API in one environment is, whenever it is read. */
export interface Progress {
  readonly api: string;
  readonly environment: string;
  /** Whether the provider answered at all. */
  readonly isReached: boolean;
  /** Whether nothing is waited for any more. */
  readonly isDone: boolean;
  readonly requests: number;
  /** How long nothing is sent yet, because the host turned requests away. */
  readonly pausedMs: number;
  readonly operations: readonly OperationProgress[];
}

export interface OperationProgress {
  readonly operation: string;
  /** Checks that are done, of all that get a verdict. */
  readonly done: number;
  readonly all: number;
  /** Ids of the checks that are not done. */
  readonly waitsFor: readonly string[];
}
