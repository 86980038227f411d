import type { BrokenWay, Contract, CredentialScheme, Operation } from '../contract/index.ts';
import type { BodyReader } from './body/index.ts';
import type { SignIn, Variant } from './credentials/index.ts';
import type { Exchange } from './exchange.ts';
import type { Malformation } from './malformed.ts';
import type { SignedFor } from './signed-for.ts';
import type { ConnectionOptions, Delivery, Transport } from './transport/index.ts';

export interface ClientOptions {
  readonly contract: Contract;
  /** Origin with an optional base path, used instead of the contract's servers: `https://host:8443/gateway`. */
  readonly endpoint: string;
  /** The one in use first; empty where nothing is presented. */
  readonly credentials: readonly ConfiguredCredentials[];
  /** Milliseconds for the whole exchange: connection, headers and body. */
  readonly timeoutMs: number;
  /** Milliseconds since the epoch, for the timestamps of signatures; default: the system's clock. */
  readonly clock?: () => number;
  readonly connection?: ConnectionOptions;
  /** Default: connections as `connection` says. */
  readonly transport?: Transport;
  /** Reads the bodies of answers. One that gives one value for equal bodies makes them cheap to judge. Default: each answer has a body of its own. */
  readonly bodies?: BodyReader;
  /** Further values to mask, by name. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** For the requests of a sign-in, and for each request that has no turns of its own. Default: each goes at once. */
  readonly inTurn?: InTurn;
  /** Hears what came of each request of a sign-in, and from which origin. */
  readonly onSignIn?: (origin: string, delivery: Delivery) => void;
}

/** Sends one request to an origin when its turn comes there. */
export type InTurn = <T>(origin: string, send: () => Promise<T>) => Promise<T>;

/** A scheme of the contract with the values that the environment has for its parts. */
export interface ConfiguredCredentials {
  readonly scheme: CredentialScheme;
  /** Part of the credential → value; a part that is not configured is absent. */
  readonly values: Readonly<Record<string, string>>;
}

/** One request as a caller means it, before it is encoded and signed. */
export interface ClientRequest {
  readonly operation: Operation;
  /** Text before any encoding, by parameter name. A name that the contract does not know goes into the query, or into the form. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Query and form parameters that are sent a second time. */
  readonly repeated?: Readonly<Record<string, string>>;
  /** Names that are left out although they would be added: constants, and what a signature adds. */
  readonly omit?: readonly string[];
  /** Name of the resource that is asked about. */
  readonly resource: string;
  /** What the request is meant to do, for a reader. */
  readonly purpose: string;
  readonly credentials?: CredentialChoice;
  /** Path and query of a URL that the provider gave, sent instead of what path and parameters make. Credentials are added to it as to every request. */
  readonly target?: string;
  /** Put into the query of a form request, beside the form and unsigned. */
  readonly query?: Readonly<Record<string, string>>;
  /** Fields of the form that are sent in the query instead, by name; `true` for all of them. */
  readonly misplaced?: true | readonly string[];
  /** How its JSON body is broken. */
  readonly malformation?: Malformation;
  /** Gives a turn to everything that is sent for this request: what goes out before it, itself, and itself once more with a new token. */
  readonly inTurn?: InTurn;
  /** Ends the exchange where it is, with an incident; what goes out before it is not ended, because others may wait for that too. */
  readonly signal?: AbortSignal;
}

export interface CredentialChoice {
  /** Name of the scheme; default: the one in use. */
  readonly scheme?: string;
  readonly broken?: BrokenWay;
  /** Which of `AvailableCredentials.variants`, 0 by default. */
  readonly variant?: number;
  /** Breaks it by signing another request, in place of a variant. */
  readonly signedFor?: SignedFor;
  /** The text that names the signature method; empty for none. Default: the first of the contract. */
  readonly method?: string;
  /** Milliseconds by which the signer's clock is wrong on purpose. */
  readonly clockOffBy?: number;
}

/** What the environment can sign in with, and how that can be varied. */
export interface AvailableCredentials {
  readonly scheme: CredentialScheme;
  /** Ways of breaking it that the contract names and that can be tried here; `expired` needs an expired token. */
  readonly ways: readonly BrokenWay[];
  /** What each way breaks; the place in a list is the number of the variant. */
  readonly variants: Readonly<Partial<Record<BrokenWay, readonly Variant[]>>>;
  /** Signature methods that can be chosen, the default first; empty for forms without a choice. */
  readonly methods: readonly string[];
  /** It signs each request, so what it presents is good for that one alone. */
  readonly signs?: true;
}

export interface Client {
  /**
   * Sends one request and records the exchange. What goes wrong on the way is its `incident`, and the client does not try again; only a token
   * that has ended is fetched again, once.
   * Throws `ConfigurationError` where the request cannot be built and `SignInRefused` where no token can be had.
   */
  send(request: ClientRequest): Promise<Exchange>;
  readonly available: readonly AvailableCredentials[];
  /** Masks every secret that this client knows. */
  readonly mask: (text: string) => string;
  /** Fetches a token where the credentials in use need one; `undefined` where there are no credentials. */
  signIn(): Promise<SignIn | undefined>;
  /** Closes the connections. */
  close(): Promise<void>;
}
