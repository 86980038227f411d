import { extensionsSchema, namesIn } from '../language/extensions-schema.ts';
import type { NamesIn, Written } from '../language/written.ts';
import type { JsonPointer } from './document.ts';
import type { Answer } from './outcome.ts';

export interface CredentialScheme {
  readonly name: string;
  readonly pointer: JsonPointer;
  readonly form: CredentialForm;
  /** Where the forms that present a token put it; the others say that themselves. */
  readonly place?: CredentialPlace;
  /** Where a token is fetched with client credentials: absolute, or relative to the endpoint. */
  readonly tokenUrl?: string;
  /** What is asked for with client credentials. */
  readonly scopes?: readonly string[];
  /** The service that a request is signed for, where the form signs one. */
  readonly service?: string;
  /** Part of the credential → name of the environment variable that holds it. */
  readonly variables: Readonly<Record<string, string>>;
  /** Parts without which the form cannot be presented. */
  readonly required: readonly string[];
  /** Parts that are as good as all the required ones together. */
  readonly instead?: readonly string[];
  /** Signature methods that can be named, the default first; empty for forms without a choice. */
  readonly methods: readonly SignatureMethod[];
  /** How far the clock of a signer may be off and its requests are certainly accepted. */
  readonly tolerates?: { readonly seconds: number; readonly promise: JsonPointer };
  /** How it can be broken, and the outcomes that keep the promise then. */
  readonly broken: readonly { readonly way: BrokenWay; readonly answer: Answer }[];
}

/** Where a token stands in a request. */
export interface CredentialPlace {
  readonly in: 'header' | 'query' | 'cookie';
  readonly name: string;
  /** Stands before the token, with its blank: `Bearer `. */
  readonly prefix: string;
  /** Where the other schemes of the contract want theirs. No one says that this token opens nothing there. */
  readonly others?: readonly CredentialPlace[];
}

export interface SignatureMethod {
  /** The text in the request; empty where the method is left out. */
  readonly text: string;
  /** The method that the provider verifies it as. Another one where the provider falls back because it does not know the text. */
  readonly as: string;
  /** Where that is promised. */
  readonly promise: JsonPointer;
}

export type CredentialForm = NonNullable<Written['credentials']['form']>;

/** How a credential can be broken; the schema of the language says what each way is. */
export type BrokenWay = NamesIn<NonNullable<Written['credentials']['broken']>>;

/** In the order of the schema. */
export const BROKEN_WAYS: readonly BrokenWay[] = namesIn(extensionsSchema.$defs.credentials.properties.broken);
