import { isRecord, valueAt } from '../../../contract/index.ts';
import { LETTERS_AND_DIGITS } from '../../data/random.ts';
import type { IncomingRequest } from '../../http/incoming-request.ts';
import type { Authenticator, CredentialSetting, SignInService } from '../authenticator.ts';
import { tokenContent, type Account } from './iam-token.ts';
import { tokenJudge } from './token.ts';
import { isNamed, isProject, scopeOf, type Scope } from './iam-scope.ts';

const LIFE_MS = 24 * 60 * 60 * 1000;
const USER = '/auth/identity/password/user';

type Answer = ReturnType<SignInService['answer']>;

/** A name and a password, which are exchanged for a token of one day at `POST /v3/auth/tokens`. */
export function iamPassword(setting: CredentialSetting): Authenticator {
  const { random, owner, signIn } = setting;
  const account = {
    domain: `domain-${random.hex(12)}`,
    username: `user-${random.hex(12)}`,
    password: random.text(40, LETTERS_AND_DIGITS),
    project: 'cn-north-4',
    ...(owner !== undefined && { owner }),
  };
  const { domain, username, password, project } = account;
  return {
    parts: { domain, username, password, project, ...(signIn === 'keystone' && { projectDomain: domain }) },
    ...tokenJudge(setting),
    signIn: signInWith(account, setting),
  };
}

function signInWith(account: Account & { readonly password: string }, setting: CredentialSetting): SignInService {
  return {
    path: '/v3/auth/tokens',
    answer(request, now) {
      const body = parse(request.body.toString('utf8'));
      const user = valueAt(body, USER);
      if (!isRecord(user))
        return failure(400, 'Bad Request', 'The request body is malformed: auth.identity.password.user is missing.');
      const isKnown =
        user['name'] === account.username &&
        user['password'] === account.password &&
        isNamed(user['domain'], account.domain);
      if (!isKnown) return failure(401, 'Unauthorized', 'The username or password is wrong.');
      const scope = scopeOf(body);
      return scopeProblem(scope, account, setting) ?? grant({ account, setting, scope, request, now });
    },
  };
}

/** What keeps a token from being scoped as it was asked for. Keystone, the origin of IAM, knows a project by its name only within a domain. */
function scopeProblem(
  scope: Scope,
  account: Account,
  { signIn }: Pick<CredentialSetting, 'signIn'>,
): Answer | undefined {
  if (scope.kind === 'domain' && !isNamed(scope.domain, account.domain))
    return failure(401, 'Unauthorized', 'The domain of the scope does not exist or is not yours.');
  if (scope.kind !== 'project') return undefined;
  const { project } = scope;
  if (signIn === 'keystone' && project['id'] === undefined && project['domain'] === undefined)
    return failure(
      400,
      'Bad Request',
      'Expecting to find domain in project. The server could not comply with the request since it is either malformed or otherwise incorrect. The client is assumed to be in error.',
    );
  if (!isProject(project, account))
    return failure(401, 'Unauthorized', 'The project of the scope does not exist or is not yours.');
  return undefined;
}

interface Granting {
  readonly account: Account;
  readonly setting: CredentialSetting;
  readonly scope: Scope;
  readonly request: Pick<IncomingRequest, 'headers' | 'query'>;
  readonly now: number;
}

/** Issues a token. One without the scope of a project belongs to no project and opens none. */
function grant({ account, setting: { random, owner, tokens }, scope, request, now }: Granting): Answer {
  const issued = random.text(96, LETTERS_AND_DIGITS);
  const expiresAt = now + LIFE_MS;
  tokens.add(issued, { expiresAt, opens: scope.kind === 'project', ...(owner === undefined ? {} : { owner }) });
  return {
    status: 201,
    headers: { 'x-subject-token': issued },
    body: { token: tokenContent({ account, scope: scope.kind, issuedAt: now, expiresAt }, request) },
  };
}

function failure(code: number, title: string, message: string): Answer {
  return { status: code, headers: {}, body: { error: { code, message, title } } };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
