import type { Contract, Operation } from '../contract/index.ts';
import type { WireAnswer, WireRequest } from './http/wire.ts';
import type { StageWrappers } from './pipeline/wrap-stages.ts';
import type { OwnData } from './own-data.ts';
import type { World } from './world.ts';

export interface ProviderOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** Equal seeds give equal data and credentials. Default 1. */
  readonly seed?: number;
  /** How many items the longest list of each API holds. Default: what is usual for that API. */
  readonly items?: number;
  readonly latencyMs?: number;
  /** Milliseconds since the epoch. Default: the real time. */
  readonly clock?: () => number;
  /** When the data that are made up were the newest, in milliseconds since the epoch. Default: when the provider starts. */
  readonly startedAt?: number;
  /** What is laid round the stages of an operation, the last one outermost. Default: nothing. */
  readonly wrappers?: (operation: Operation) => readonly StageWrappers[];
  /** How many items are added in a second while the provider runs. Default: none. */
  readonly arrivals?: { readonly perSecond: number };
  /** Default: every contract of the project. */
  readonly contracts?: readonly Contract[];
  readonly world?: Partial<World>;
  /** Items of lists by operation, instead of those that the mock makes up. They are kept by every resource that exists. */
  readonly data?: OwnData;
}

export interface RunningProvider {
  /** Scheme, host and port. */
  readonly origin: string;
  /** The variables that point a verification at this provider, with its real, foreign and expired credentials. */
  readonly variables: Readonly<Record<string, string>>;
  /** How many requests have arrived. */
  requests(): number;
  /** Answers as over the wire, but without a connection: a hundred thousand requests are much faster that way. */
  answer(request: WireRequest): Promise<WireAnswer>;
  close(): Promise<void>;
}
