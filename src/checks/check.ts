import type { AnsweredExchange, Exchange, Variant } from '../client/index.ts';
import type { BrokenWay, Contract, CredentialScheme, JsonPointer, Operation } from '../contract/index.ts';
import type { CollectionReader } from './collection-reader.ts';

/** What a check yields: what is wrong, where it shows, and which promise it breaks. The rest is added by `findings`. */
export interface Violation {
  /** One sentence, no stop, with the values: `total_count is 20 on a page of 20, and a walk over the pages finds 137 events`. */
  readonly message: string;
  readonly expected?: unknown;
  readonly received?: unknown;
  /** Into the response body of `exchange`. */
  readonly at?: JsonPointer;
  /** The exchange that shows it best. */
  readonly exchange?: Exchange;
  /** Into the contract: the promise that is broken. */
  readonly promise: JsonPointer;
  /** The rival claim that the provider keeps instead, as far as the check can tell; compared with the rivals of the promise. */
  readonly follows?: unknown;
  /** Default `violation`; `information` is shown and never fails. */
  readonly kind?: 'violation' | 'information';
}

/** Counts of what was examined: `{ 'pages walked': 7, 'events examined': 137 }`. A check that counted nothing is not judged. */
export interface Evidence {
  add(what: string, count?: number): void;
  /** Facts about a check that could not look at everything: `walk sampled: 30 of 1,000,000 items`. */
  note(text: string): void;
}

interface CheckDefinition {
  /** `family/name`, which is also its path below `src/checks`. */
  readonly id: string;
  /** The good world in the third person, as a test title, at most 70 characters with the operation's name. */
  readonly title: string;
  /** Prerequisites: where one of them is violated, this check is not judged. */
  readonly needs?: readonly string[];
  /** Decided from the contract alone. */
  appliesTo(operation: Operation): boolean;
}

/** Judges every exchange of an operation, whoever caused it. Pure. */
export interface ExchangeCheck extends CheckDefinition {
  readonly scope: 'exchange';
  run(context: ExchangeContext): Iterable<Violation>;
}
export interface ExchangeContext {
  readonly operation: Operation;
  readonly exchange: AnsweredExchange;
  readonly subject: Subject;
  readonly evidence: Evidence;
}

/** Gathers a conversation about one operation and one resource, and judges it. */
export interface OperationCheck extends CheckDefinition {
  readonly scope: 'operation';
  /** Judged once, on the first resource, because its promise does not depend on the data. Default: each resource. */
  readonly subjects?: 'each' | 'first';
  /** Sends what a provider must refuse; not run under `CONTRACT_PROBES=positive`. */
  readonly probes?: 'negative';
  run(context: CheckContext): AsyncIterable<Violation>;
}
export type Check = ExchangeCheck | OperationCheck;

/** The resource that is judged. */
export interface Subject {
  /** `real-time`, `edge`. */
  readonly name: string;
  /** Values of the path, owner and resource parameters that every request about it carries. */
  readonly parameters: Readonly<Record<string, string>>;
}

export interface CheckContext {
  readonly operation: Operation;
  readonly contract: Contract;
  readonly subject: Subject;
  /** Every resource that the environment knows, this one too. */
  readonly subjects: readonly Subject[];
  /** Values that the environment says are real and foreign, by parameter name. */
  readonly foreign: Readonly<Record<string, string>>;
  /** What the environment can sign in with, the one in use first. */
  readonly credentials: readonly AvailableCredentials[];
  readonly evidence: Evidence;
  /** Sends one request about the subject. Throws `Inconclusive` where only an incident came back. */
  send(request?: RequestPlan): Promise<AnsweredExchange>;
  /** Reads of the list that this operation answers with. Throws for an operation without a collection. */
  readonly collection: CollectionReader;
}

export interface AvailableCredentials {
  readonly scheme: CredentialScheme;
  /** Ways of breaking it that can be tried here: `expired` needs an expired token. */
  readonly ways: readonly BrokenWay[];
  /** What each way breaks, in words; the place in a list is the number of the variant. */
  readonly variants: Readonly<Partial<Record<BrokenWay, readonly Variant[]>>>;
  /** Signature methods that can be chosen, the default first; empty for forms without a choice. */
  readonly methods: readonly string[];
}

/** What one request says beyond the subject's own parameters. */
export interface RequestPlan {
  /** By parameter name, as text on the wire; `null` leaves out what would be sent otherwise. */
  readonly parameters?: Readonly<Record<string, string | null>>;
  readonly credentials?: {
    /** Name of the scheme; default: the one in use. */
    readonly scheme?: string;
    readonly broken?: BrokenWay;
    /**
     * Which of `AvailableCredentials.variants`, 0 by default. Each changes what the text decodes to, so never base64 padding or its unused bits,
     * nor the case of a hexadecimal digit.
     */
    readonly variant?: number;
    /** Text that names the signature method, empty for none. */
    readonly method?: string;
    /** Milliseconds that the clock of the signer is off. */
    readonly clockOffBy?: number;
  };
  /** Stands in the query of a form request, beside the form and unsigned. */
  readonly query?: Readonly<Record<string, string>>;
  /** All that belongs into the form stands in the query, and the form is empty. */
  readonly misplaced?: boolean;
  /** Sends a further operation instead of the one that is judged (for `x-agrees`). */
  readonly operation?: string;
  /** Parameters that are said a second time, with another text or the same. */
  readonly repeated?: Readonly<Record<string, string>>;
  /** The resource that this request is about, where it is not the one that is judged. */
  readonly subject?: Subject;
  /** For a reader: what this request tries. */
  readonly purpose: string;
  /** Not answered from an equal request of this run. */
  readonly fresh?: boolean;
}

/** Thrown by a check that cannot judge: the environment lacks what it needs. */
export class NotJudged extends Error {
  override readonly name = 'NotJudged';
}

/** Thrown where the evidence contradicts itself because data moved, or the environment failed. */
export class Inconclusive extends Error {
  override readonly name = 'Inconclusive';
}

/** Declares a check; only here so that a check file reads as a declaration and is checked where it stands. */
export function defineCheck<const T extends Check>(check: T): T {
  return check;
}
