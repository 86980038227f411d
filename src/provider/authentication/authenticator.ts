import type { CredentialScheme } from '../../contract/index.ts';
import type { Random } from '../data/random.ts';
import type { Asked, Caller } from '../pipeline/index.ts';
import type { TokenRegistry } from './token-registry.ts';

/** What a form of credentials is set up with. */
export interface CredentialSetting {
  readonly scheme: CredentialScheme;
  readonly random: Random;
  /** Whose credentials are made. */
  readonly owner?: string;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  /** Shared by the forms that present a token. */
  readonly tokens: TokenRegistry;
  /** A security token belongs to every key. */
  readonly temporary: boolean;
}

/** One form of credentials: what it gave out, and how it judges what is presented. */
export interface Authenticator {
  /** Part of the credential → its value; the endpoint of a sign-in service is added by the server. */
  readonly parts: Readonly<Record<string, string>>;
  /** Whether the request tries this form. */
  presented(ask: Asked): boolean;
  /** Throws a refusal. */
  authenticate(ask: Asked): Caller;
  /** A service of its own that the form needs: POST `path` with a JSON body. */
  readonly signIn?: SignIn;
}

export interface SignIn {
  readonly path: string;
  answer(
    body: string,
    now: number,
  ): { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: unknown };
}
