import type { Coverage } from './coverage.ts';
import type { Fidelity } from './fidelity.ts';
import type { Verdict } from './verdict.ts';
import type { WaiverDoubt } from './waiver-doubt.ts';

/** One verification: `reports/findings.json` holds this, and its result. */
export interface Run {
  readonly manifest: Manifest;
  readonly apis: readonly ApiRun[];
  /** One for each API that was verified in a real environment; absent where all were verified on the mock. */
  readonly fidelity?: readonly Fidelity[];
  /** How the tests by hand ended that ran beside the checks; absent where there were none. */
  readonly byHand?: { readonly passed: number; readonly failed: number; readonly skipped: number };
  /** What went wrong outside of every check, failed tests by hand among it. Each sentence fails the run. */
  readonly errors?: readonly string[];
  /** Why there is no verdict on the whole. Absent where the run came to its end. */
  readonly unfinished?: {
    /** An empty part is that of a machine of which no test was selected, while other machines have some. */
    readonly kind: 'under way' | 'aborted' | 'nothing selected' | 'empty part';
    readonly reason: string;
  };
}

/** The verification of one API in one environment. */
export interface ApiRun {
  readonly api: string;
  readonly title: string;
  readonly contract: { readonly file: string; readonly version: string; readonly sha256: string };
  readonly environment: {
    readonly name: string;
    /** True where the API was verified on the built-in mock provider. */
    readonly mock: boolean;
    /** Scheme and host. */
    readonly origin: string;
    readonly signIn: string;
    readonly resources: readonly string[];
  };
  /** Why nothing could be verified, or not all of it: unreachable, refused to sign in, or no longer answering. One sentence with what to do. */
  readonly trouble?: string;
  /**
   * One sentence for each waiver that is malformed, names something unknown, has expired or is no longer needed. Each
   * fails the run.
   */
  readonly waiverErrors?: readonly string[];
  /** Waivers that no verdict here needs, and that the part of another machine may need. Absent in a whole run. */
  readonly waiverDoubts?: readonly WaiverDoubt[];
  readonly verdicts: readonly Verdict[];
  /** What a reader has to know about how it was verified. */
  readonly notes?: readonly string[];
  readonly incidents: readonly { readonly kind: string; readonly message: string; readonly count: number }[];
  readonly requests: number;
  readonly durationMs: number;
  /** Milliseconds until the first answers showed that it is reachable and lets us sign in. */
  readonly reachedMs?: number;
  /** What of the contract the requests and the answers touched. */
  readonly coverage?: Coverage;
  /** Every question that was answered, in the order of the answers. */
  readonly sent?: readonly SentRequest[];
  /** What the environment does not name, so that less could be judged: one sentence each, with the variable to set. */
  readonly missing?: readonly string[];
  /** Who relies on this API, by the pacts beside its contract. */
  readonly consumers?: readonly Consumer[];
}

/** A question and how it was answered, in short. Masked. */
export interface SentRequest {
  readonly operation: string;
  readonly resource: string;
  /** What it was to find out. */
  readonly purpose: string;
  readonly status: number;
  readonly durationMs: number;
}

/** A consumer, and what it asks for. */
export interface Consumer {
  readonly name: string;
  readonly interactions: readonly {
    readonly description: string;
    /** Absent where its request fits no operation of the contract. */
    readonly operation?: string;
    readonly states: readonly string[];
    /** Whether it was verified after the run, and against what; absent where it was not. */
    readonly results?: readonly InteractionResult[];
  }[];
}

/** The verdict on one interaction: `against` is `contract`, or the name of an environment. */
export interface InteractionResult {
  readonly against: string;
  readonly result: 'passed' | 'failed' | 'not judged';
  /** Why it is not judged, or where the two sides differ. */
  readonly reasons: readonly string[];
}

/** What ran, when, and with which settings. */
export interface Manifest {
  readonly suite: string;
  /** Version of the suite. */
  readonly version: string;
  /** Commit of the suite, where git knows it. */
  readonly commit?: string;
  readonly startedAt: string;
  readonly durationMs: number;
  readonly failOn: 'all' | 'documented';
  readonly require: readonly string[];
  readonly probes: 'all' | 'positive';
  /** Address of the folder `docs` of the suite, without a slash at its end; absent where none was named. */
  readonly docs?: string;
  /** Path from the top of the repository to the folder that files of contracts are named from, as `services/`; absent where that is the top. */
  readonly contractsIn?: string;
  /** Present where not everything was selected. */
  readonly part?: {
    /** Replayed tests. */
    readonly tests?: { readonly selected: number; readonly all: number };
    /** One of several machines that share the run. */
    readonly shard?: { readonly current: number; readonly total: number };
    /** APIs that have a contract and were not selected. */
    readonly leftOut?: readonly string[];
    /** Patterns of the operations and of the checks that were selected. */
    readonly operations?: readonly string[];
    readonly checks?: readonly string[];
  };
}
