import type { Malformation } from './malformed.ts';
import type { MeantRequest } from './meant-request.ts';

/** One request and its response, as they went over the wire. Everything in it that is ever written is masked. */
export interface Exchange {
  /** Position in the run, from 1. */
  readonly id: number;
  readonly operation: string;
  /** Name of the resource that was asked about: `real-time`. */
  readonly resource: string;
  /** What the request was meant to do, for a reader: `page 3 of 20 under event_type=normal`. */
  readonly purpose: string;
  readonly request: RecordedRequest;
  /** Absent where an incident left no answer. */
  readonly response?: RecordedResponse;
  readonly incident?: Incident;
  /** Requests that were sent for it: 1 and one more for each retry. */
  readonly attempts: number;
  /** Milliseconds since the epoch, by our clock. */
  readonly startedAt: number;
  /** Milliseconds that the provider's clock was known to be ahead of ours, so that what was signed was signed by it; absent where the two agree. */
  readonly providerAhead?: number;
  readonly durationMs: number;
}

/** An exchange that was answered. */
export interface AnsweredExchange extends Exchange {
  readonly response: RecordedResponse;
}

/** An exchange that an incident left without an answer. */
export interface UnansweredExchange extends Exchange {
  readonly incident: Incident;
}

export interface RecordedRequest {
  readonly method: string;
  /** Absolute, masked. */
  readonly url: string;
  /** Lower-case names, masked. */
  readonly headers: Readonly<Record<string, string>>;
  /** Form body as sent, masked. */
  readonly body?: string;
  /** What a provider reads from the path, the query, the headers and the form: decoded text by parameter name. Only credentials are masked. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Names of query and form parameters that stood more than once. */
  readonly repeated?: readonly string[];
  /** How the JSON body was broken on purpose. No parameters are read from it. */
  readonly malformation?: Malformation;
  /** The credentials were broken on purpose, and how. */
  readonly broken?: string;
  /** From which it can be sent again. */
  readonly meant?: MeantRequest;
}

export interface RecordedResponse {
  readonly status: number;
  /** Lower-case names; repeated headers joined with a comma; masked. */
  readonly headers: Readonly<Record<string, string>>;
  /** Decoded text, masked; at most its first 64 KiB. */
  readonly text: string;
  /** Parsed JSON (unmasked, in memory only); `undefined` where the body is not JSON. */
  readonly body: unknown;
  /** What is wrong with the body as JSON text; empty for sound JSON. */
  readonly flaws: readonly BodyFlaw[];
  /** Names of the secrets that the answer echoes: `SHOP_TOKEN`. */
  readonly leaked: readonly string[];
  /** The provider's clock from `Date`, in milliseconds since the epoch. */
  readonly date?: number;
  /** Bytes of the decoded body. */
  readonly bytes: number;
}

export interface BodyFlaw {
  readonly kind:
    | 'not-json'
    | 'truncated'
    | 'invalid-utf8'
    | 'byte-order-mark'
    | 'duplicate-key'
    | 'inexact-number'
    | 'too-large'
    | 'empty';
  /** One sentence with the place or the value. */
  readonly message: string;
  /** The number as it is written, where it is one that no double holds. */
  readonly number?: string;
}

/** Something that went wrong in the environment and says nothing about the provider's promises; `incident.ts` defines it. */
export interface Incident {
  readonly kind: 'reset' | 'timeout' | 'garbled' | 'refused' | 'dns' | 'tls' | 'throttled' | 'unavailable' | 'network';
  /** One sentence: what happened, with host and value. */
  readonly message: string;
  /** It happened while signing in, before the request itself was sent. */
  readonly whileSigningIn?: true;
}
