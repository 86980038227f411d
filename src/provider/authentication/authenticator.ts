import type { CredentialScheme } from '../../contract/index.ts';
import type { Random } from '../data/random.ts';
import type { IncomingRequest } from '../http/incoming-request.ts';
import type { Asked, Caller } from '../pipeline/stages.ts';
import type { World } from '../world.ts';
import type { TokenRegistry } from './token-registry.ts';

/** What a form of credentials is issued with. */
export interface CredentialSetting {
  readonly scheme: CredentialScheme;
  readonly random: Random;
  /** Project or account that the credentials belong to. */
  readonly owner?: string;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  /** Shared by the forms that present a token. */
  readonly tokens: TokenRegistry;
  /** Whether each key goes with a security token. */
  readonly temporary: boolean;
  /** Whose rules a sign-in service keeps. */
  readonly signIn: World['signIn'];
}

/** One form of credentials: what was issued, and how it judges what a request presents. */
export interface Authenticator {
  /** Part of the credential → its value; the server adds the endpoint of a sign-in service. */
  readonly parts: Readonly<Record<string, string>>;
  /** Whether the request tries this form. */
  presented(ask: Asked): boolean;
  /** Throws a refusal. */
  authenticate(ask: Asked): Caller;
  /** A service of its own that the form needs. */
  readonly signIn?: SignInService;
}

/** Takes a JSON body by POST and gives a token. */
export interface SignInService {
  readonly path: string;
  answer(
    request: IncomingRequest,
    now: number,
  ): { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: unknown };
}
