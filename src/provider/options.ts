import type { Contract, Operation } from '../contract/index.ts';
import type { StageWrappers } from './pipeline/index.ts';
import type { World } from './world.ts';

export interface ProviderOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** Equal seeds give equal data and credentials. Default 1. */
  readonly seed?: number;
  /** How many items the largest collection of each API holds. Default: what is usual for that API. */
  readonly items?: number;
  readonly latencyMs?: number;
  /** Milliseconds since the epoch. Default: the real time. */
  readonly clock?: () => number;
  /** What is laid round the stages of an operation, the last one outermost: whoever breaks a promise does it here. Default: nothing. */
  readonly wrappers?: (operation: Operation) => readonly StageWrappers[];
  /** Things keep happening while the provider runs. */
  readonly arrivals?: { readonly perSecond: number };
  /** Default: every contract of the project. */
  readonly contracts?: readonly Contract[];
  readonly world?: Partial<World>;
}

export interface RunningProvider {
  /** Scheme, host and port. */
  readonly origin: string;
  /** The variables that point a verification at this provider, with its real, foreign and expired credentials. */
  readonly variables: Readonly<Record<string, string>>;
  /** Requests that have arrived. */
  requests(): number;
  /** Answers as over the wire, but without a connection: for whoever asks a hundred thousand times. */
  answer(request: WireText): Promise<WireAnswer>;
  close(): Promise<void>;
}

/** A request as it would be written to a connection. */
export interface WireText {
  readonly method: 'GET' | 'POST';
  /** Path and query, encoded. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface WireAnswer {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
}
