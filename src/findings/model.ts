import type { JsonPointer, Position } from '../contract/index.ts';

export const VERDICTS = ['passed', 'violated', 'waived', 'inconclusive', 'not judged', 'not applicable'] as const;
export type VerdictName = (typeof VERDICTS)[number];

/** The judgement on one operation × check. */
export interface Verdict {
  readonly api: string;
  readonly operation: string;
  /** Check id. */
  readonly check: string;
  readonly title: string;
  readonly verdict: VerdictName;
  /** Why it is inconclusive, not judged or not applicable. */
  readonly reason?: string;
  /** The check whose violation is the reason why this one is not judged: its id. */
  readonly becauseOf?: string;
  /** Counts of what was examined, summed over the resources. */
  readonly evidence: Readonly<Record<string, number>>;
  readonly notes: readonly string[];
  /** Resources that were judged. */
  readonly resources: readonly string[];
  readonly findings: readonly Finding[];
  /** Milliseconds that the check took by itself. */
  readonly durationMs: number;
}

/** A violation with who, where, who promised it, and how to see it again. Everything in it is masked. */
export interface Finding {
  /** 12 hexadecimal digits of check + operation + promise: the same finding tomorrow. */
  readonly fingerprint: string;
  readonly check: string;
  readonly api: string;
  readonly operation: string;
  readonly resource: string;
  /** error fails · warning: the promise is only decided and the user asked for documented ones · information never fails. */
  readonly severity: 'error' | 'warning' | 'information';
  readonly message: string;
  readonly expected?: unknown;
  readonly received?: unknown;
  readonly at?: JsonPointer;
  readonly promise: Promised;
  /** How many violations of the run are this finding. */
  readonly occurrences: number;
  readonly evidence: Readonly<Record<string, number>>;
  /** The exchange that shows it. */
  readonly exchange?: ShownExchange;
  /** A curl command with secrets masked. */
  readonly reproduce?: string;
  readonly waiver?: { readonly reason: string; readonly until: string };
}

export interface Promised {
  readonly pointer: JsonPointer;
  readonly position: Position;
  readonly basis: 'documented' | 'sample' | 'decided';
  readonly source: string;
  readonly section?: string;
  readonly rivals: readonly {
    readonly claim: unknown;
    readonly source: string;
    readonly section?: string;
    readonly followed?: boolean;
  }[];
}

export interface ShownExchange {
  readonly method: string;
  readonly url: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly requestBody?: string;
  readonly status?: number;
  readonly responseHeaders?: Readonly<Record<string, string>>;
  /** At most 4 KiB round the place. */
  readonly excerpt?: string;
  readonly durationMs: number;
}

/** One verification: `reports/findings.json` holds exactly this. */
export interface Run {
  readonly manifest: Manifest;
  readonly apis: readonly ApiRun[];
  /** One for each API that was verified in a real environment; absent where all were verified on the mock. */
  readonly fidelity?: readonly Fidelity[];
}

/** What a real provider answers otherwise than the mock under the same checks: how far the mock can be trusted for it. */
export interface Fidelity {
  readonly api: string;
  /** Name of the real environment. */
  readonly environment: string;
  /** Checks that could be judged on both. */
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

/** What a check heard from one of two providers: its verdict, and the messages of its findings and informations. */
export interface Heard {
  readonly verdict: VerdictName;
  readonly says: readonly string[];
}

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
  /** Why nothing could be verified: unreachable, refused to sign in. One sentence with what to do. */
  readonly trouble?: string;
  /** Waivers that are malformed, name what is unknown, have expired or are no longer needed: one sentence each, and each fails the run. */
  readonly waiverErrors?: readonly string[];
  readonly verdicts: readonly Verdict[];
  readonly incidents: readonly { readonly kind: string; readonly message: string; readonly count: number }[];
  readonly requests: number;
  readonly durationMs: number;
}

export interface Manifest {
  readonly suite: string;
  /** Commit of the suite, where git knows it. */
  readonly commit?: string;
  readonly startedAt: string;
  readonly durationMs: number;
  readonly failOn: 'all' | 'documented';
  readonly require: readonly string[];
  readonly probes: 'all' | 'positive';
}
