import type { BrokenWay, SignatureMethod } from '../../contract/index.ts';
import type { Incident } from '../exchange.ts';
import type { Secret } from '../masking/index.ts';
import type { Transport } from '../transport/index.ts';
import type { WireRequest } from '../wire-request.ts';

/** How one form of credential is put on a request, and how it can be broken. */
export interface CredentialForm {
  /** Parts that the form knows; an `identifier` names somebody and may be repeated in an answer, a `setting` is no secret at all. */
  readonly parts: Readonly<Record<string, 'secret' | 'identifier' | 'setting'>>;
  /** Headers and parameters that hold the credential, and those beside it that may be seen. */
  readonly secretNames: readonly string[];
  readonly harmlessNames: readonly string[];
  /** How the form can be broken with these values; the place in a list is the number of the variant. */
  variants(values: CredentialValues): Readonly<Partial<Record<BrokenWay, readonly Variant[]>>>;
  open(context: FormContext): Presenter;
}

/** One of several breakages of one way. */
export interface Variant {
  /** Behind the name of the credential: `without its last character`. */
  readonly says: string;
  /** About the signature method itself, so that it is tried under each. */
  readonly ofMethod?: true;
}

export type CredentialValues = Readonly<Record<string, string>>;

export interface FormContext {
  readonly values: CredentialValues;
  /** Part → name of the variable that holds it, for messages. */
  readonly variables: Readonly<Record<string, string>>;
  readonly clock: () => number;
  readonly transport: Transport;
  /** Told of secrets that come up later: a token that was fetched. */
  readonly learn: (secret: Secret) => void;
  /** For what is quoted from an answer. */
  readonly mask: (text: string) => string;
}

/** How this one request presents it. */
export interface Presentation {
  readonly broken?: BrokenWay;
  readonly variant: number;
  readonly method?: SignatureMethod;
  /** Milliseconds that the clock of the signer is off. */
  readonly clockOffBy?: number;
  /** Names that the form would add and must not, in lower case. */
  readonly omit: ReadonlySet<string>;
}

export interface Presented {
  readonly request: WireRequest;
  /** A secret as long as the request is fresh. */
  readonly signature?: string;
  /** The signature that would have been right for what is sent; nobody may tell it. */
  readonly withheld?: string;
  /** Requests that go out first. */
  readonly before?: readonly WireRequest[];
}

export interface Presenter {
  /** After `signIn`, where the form has one. */
  present(request: WireRequest, presentation: Presentation): Presented;
  /** Fetches what the form needs before it can be presented; at once where that is still good. */
  signIn?(): Promise<{ readonly expiresAt?: number }>;
  /** Whether what `signIn` fetched is still good; a form without `signIn` has no need of it. */
  isSignedIn?(): boolean;
  /** A provider refused a token that should be good: true where another one was fetched since. */
  renew?(refused: WireRequest): Promise<boolean>;
}

/** What a sign-in came to. */
export interface SignIn {
  /** Name of the scheme in use. */
  readonly scheme: string;
  /** Milliseconds since the epoch by our clock, where the token says when it ends. */
  readonly expiresAt?: number;
}

/** The sign-in was answered and refused: who, the answer, and what to look at. It is not tried again, for accounts are locked. */
export class SignInRefused extends Error {
  override readonly name = 'SignInRefused';
}

/** The sign-in failed on the way. */
export class SignInInterrupted extends Error {
  override readonly name = 'SignInInterrupted';
  readonly incident: Incident;

  constructor(incident: Incident) {
    super(incident.message);
    this.incident = incident;
  }
}
