import type { BrokenWay, CredentialScheme, SignatureMethod } from '../../contract/index.ts';
import type { Incident } from '../exchange.ts';
import type { Secret } from '../masking/index.ts';
import type { Transport } from '../transport/index.ts';
import type { WireRequest } from '../wire-request.ts';

/** How one form of credential is put on a request, and how it can be broken. */
export interface CredentialForm {
  /** Parts that the form knows. An `identifier` names somebody and may be repeated in an answer; a `setting` is no secret at all. */
  readonly parts: Readonly<Record<string, 'secret' | 'identifier' | 'setting'>>;
  /** What it presents is made for one request. */
  readonly signs?: true;
  /** Headers and parameters that hold the credential. */
  readonly secretNames: readonly string[];
  /** Headers and parameters that belong to the credential and may be seen. */
  readonly harmlessNames: readonly string[];
  /** How the form can be broken with these values; the place in a list is the number of the variant. */
  variants(
    values: CredentialValues,
    scheme: CredentialScheme,
  ): Readonly<Partial<Record<BrokenWay, readonly Variant[]>>>;
  open(context: FormContext): Presenter;
}

/** One of several ways to break a credential that the contract calls by one name. */
export interface Variant {
  /** What a reader finds after the name of the credential: `without its last character`. */
  readonly says: string;
  /** It signs what no one would send, to see whether this is covered; needless where another valid request is signed for that. */
  readonly coversOnly?: 'path' | 'parameters';
  /** It sends this parameter with a text that is no value of it. Needless where the operation does not say how such a text is answered. */
  readonly parameter?: string;
  /** It breaks the signature method itself, so it is tried with each method. */
  readonly ofMethod?: true;
  /** It rarely shows what the others do not. So it is dealt out among operations that ask for much else. */
  readonly seldom?: true;
  /** The contract does not say what answers a credential of no form, so any refusal keeps the promise. */
  readonly isMalformed?: true;
  /** It also sends the same question by the other HTTP method, which the contract has to describe. */
  readonly byBothMethods?: true;
}

export type CredentialValues = Readonly<Record<string, string>>;

export interface FormContext {
  readonly scheme: CredentialScheme;
  /** Where the provider runs, as it is configured. */
  readonly endpoint: string;
  readonly values: CredentialValues;
  /** Part → name of the variable that holds it, for messages. */
  readonly variables: Readonly<Record<string, string>>;
  /** Our clock. */
  readonly clock: () => number;
  /** The provider's clock where it is known to differ from ours, for what is signed. */
  readonly signingClock: () => number;
  readonly transport: Transport;
  /** Takes a secret that comes up later, such as a token that was fetched, so that it is masked. */
  readonly learn: (secret: Secret) => void;
  /** Masks what is quoted from an answer. */
  readonly mask: (text: string) => string;
}

/** How one request presents the credential. */
export interface Presentation {
  readonly broken?: BrokenWay;
  readonly variant: number;
  /** What is signed instead of the request, in place of the variant. */
  readonly signedFor?: WireRequest;
  readonly method?: SignatureMethod;
  /** Milliseconds by which the signer's clock is wrong on purpose. */
  readonly clockOffBy?: number;
  /** Names that the form would add and must leave out, in lower case. */
  readonly omit: ReadonlySet<string>;
}

export interface Presented {
  readonly request: WireRequest;
  /** It is a secret while the request is fresh. */
  readonly signature?: string;
  /** How the signature stands in the request, where that is not how it was made. */
  readonly shown?: string;
  /** The signature that would have been right for what is sent. No answer may contain it. */
  readonly withheld?: string;
  /** Requests that go out first. */
  readonly before?: readonly WireRequest[];
  /** Hears that the request was answered with success. */
  readonly onAccepted?: () => void;
}

export interface Presenter {
  /** What it presents carries a time, which a provider may refuse where it differs from its own. */
  readonly signsTime?: true;
  /** It signs query and body as they are sent, so nothing can be moved from one to the other afterwards. */
  readonly signsPlaces?: true;
  /** To be called after `signIn`, where the form has one. */
  present(request: WireRequest, presentation: Presentation): Presented;
  /** Fetches what the form needs before it can be presented; fetches nothing where that is still good. */
  signIn?(): Promise<{ readonly expiresAt?: number }>;
  /** Whether what `signIn` fetched is still good. A form without `signIn` does not have it. */
  isSignedIn?(): boolean;
  /** To be called where a provider refused a token that should be good; true where there is another one now. */
  renew?(refused: WireRequest): Promise<boolean>;
}

/** What a sign-in came to. */
export interface SignIn {
  /** Name of the scheme in use. */
  readonly scheme: string;
  /** Milliseconds since the epoch by our clock, where the token says when it ends. */
  readonly expiresAt?: number;
}

/** The sign-in was refused: by whom, with what answer, and what to look at. It is not tried again, because accounts are locked after a few refusals. */
export class SignInRefused extends Error {
  override readonly name = 'SignInRefused';
}

/** The sign-in met an incident, so it may be tried again. */
export class SignInInterrupted extends Error {
  override readonly name = 'SignInInterrupted';
  readonly incident: Incident;

  constructor(incident: Incident) {
    super(incident.message);
    this.incident = incident;
  }
}
