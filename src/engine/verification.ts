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
  readonly onProgress?: (progress: Progress) => void;
  /** Hears every answer once, and judges nothing. */
  readonly onAnswer?: (exchange: AnsweredExchange, operation: Operation) => void;
}

export interface Progress {
  readonly api: string;
  readonly environment: string;
  readonly operation: string;
  /** Checks that are done, of all that apply. */
  readonly done: number;
  readonly all: number;
  readonly requests: number;
}
