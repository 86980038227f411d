import type { Malformation } from '../client/index.ts';
import type { BrokenWay } from '../contract/index.ts';
import type { Resource } from './resource.ts';

/**
 * When a request is sent: 1 once each promise was tried, 2 when nothing else waits, because others most likely show the same, 3 after all of that, and
 * only where much of the budget is left over: else `NothingSpare` is thrown.
 */
export type Later = 1 | 2 | 3;

/** What one request says beyond the resource's own parameters. */
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
    /** Another valid request, whose signature this one is sent with. What it does not say is as in this one, where both are of one operation. */
    readonly signedFor?: Pick<RequestPlan, 'operation' | 'resource' | 'parameters'>;
    /** Text that names the signature method, empty for none. */
    readonly method?: string;
    /** Milliseconds that the clock of the signer is off. */
    readonly clockOffBy?: number;
  };
  /** Path and query of a URL that the provider gave, sent as they stand instead of what the contract's path and the parameters make. */
  readonly target?: string;
  /** Goes into the query of a form request, beside the form and unsigned. */
  readonly query?: Readonly<Record<string, string>>;
  /** Fields of the form that go into the query instead, by name; `true` for all of them. */
  readonly misplaced?: true | readonly string[];
  /** How the JSON body is broken. */
  readonly malformation?: Malformation;
  /** Sends a further operation instead of the one that is judged (for `x-agrees`). */
  readonly operation?: string;
  /** Parameters that are sent a second time, with the same text or another. */
  readonly repeated?: Readonly<Record<string, string>>;
  /** The resource that this request is about, where it is not the one that is judged. */
  readonly resource?: Resource;
  /** For a reader: what this request tries. */
  readonly purpose: string;
  /** Sent at once where nothing is said. A small budget is used up before the last requests are sent. */
  readonly later?: Later;
  /** Names of the parameters that the question is about, where it says others beside them. */
  readonly about?: readonly string[];
  /** Ends a walk that has begun: it is sent before what begins something as late as that. */
  readonly continues?: true;
  /** Asked because of something that was found, to see whether it stands. A part of the budget is left for it. */
  readonly settles?: true;
  /** Sent even where an equal request of this run was answered. */
  readonly fresh?: boolean;
}
