import type { JsonPointer } from '../contract/index.ts';
import type { Promised } from './promised.ts';
import type { ShownExchange } from './shown-exchange.ts';

/** A violation with who, where, who promised it, and how to see it again. Everything in it is masked. */
export interface Finding {
  /** 12 hexadecimal digits of check + operation + promise. The same finding has the same fingerprint in every run. Empty where it stands in no report. */
  readonly fingerprint: string;
  readonly check: string;
  readonly api: string;
  readonly operation: string;
  readonly resource: string;
  /**
   * - `error` fails the run.
   * - `warning` does not: the promise is only decided, and the user asked for documented promises.
   * - `information` never fails.
   */
  readonly severity: 'error' | 'warning' | 'information';
  readonly message: string;
  readonly expected?: unknown;
  readonly received?: unknown;
  /** Into the response body of `exchange`. */
  readonly at?: JsonPointer;
  readonly promise: Promised;
  /** How many violations of the run are this finding. */
  readonly occurrences: number;
  /** What the other violations say, where they say something else; 20 texts at most. */
  readonly also?: readonly string[];
  readonly evidence: Readonly<Record<string, number>>;
  /** The exchange that shows it. */
  readonly exchange?: ShownExchange;
  /** What to type: a curl command with variables for credentials, or `replay` where the request has to be signed anew. */
  readonly reproduce?: string;
  readonly waiver?: { readonly reason: string; readonly until: string };
}
