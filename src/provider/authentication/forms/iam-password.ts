import { isRecord, valueAt } from '../../../contract/index.ts';
import { LETTERS_AND_DIGITS } from '../../data/random.ts';
import type { Authenticator, CredentialSetting, SignInService } from '../authenticator.ts';
import { authenticateToken, presentsToken } from './token.ts';

const LIFE_MS = 24 * 60 * 60 * 1000;
const USER = '/auth/identity/password/user';
const SCOPE = '/auth/scope/project';

/** A name and a password, which are exchanged for a token of one day at `POST /v3/auth/tokens`. */
export function iamPassword(setting: CredentialSetting): Authenticator {
  const { random, tokens } = setting;
  const parts = {
    domain: `domain-${random.hex(12)}`,
    username: `user-${random.hex(12)}`,
    password: random.text(40, LETTERS_AND_DIGITS),
    project: 'cn-north-4',
  };
  return {
    parts,
    presented: presentsToken,
    authenticate: (ask) => authenticateToken(ask, tokens),
    signIn: signInWith(parts, setting),
  };
}

function signInWith(
  parts: Readonly<Record<'domain' | 'username' | 'password' | 'project', string>>,
  setting: CredentialSetting,
): SignInService {
  return {
    path: '/v3/auth/tokens',
    answer(text, now) {
      const body = parse(text);
      if (!isRecord(valueAt(body, USER)))
        return failure(400, 'Bad Request', 'The request body is malformed: auth.identity.password.user is missing.');
      const said = {
        username: valueAt(body, `${USER}/name`),
        password: valueAt(body, `${USER}/password`),
        domain: valueAt(body, `${USER}/domain/name`),
      };
      if (said.username !== parts.username || said.password !== parts.password || said.domain !== parts.domain)
        return failure(401, 'Unauthorized', 'The username or password is wrong.');
      const project = valueAt(body, SCOPE);
      const named =
        isRecord(project) &&
        (project['name'] === parts.project || (setting.owner !== undefined && project['id'] === setting.owner));
      if (isRecord(project) && !named)
        return failure(401, 'Unauthorized', 'The project of the scope does not exist or is not yours.');
      return grant({ setting, now, scoped: isRecord(project) });
    },
  };
}

/** Issues a token. One without the scope of a project belongs to no project and opens none. */
function grant({
  setting: { random, owner, tokens },
  now,
  scoped,
}: {
  setting: CredentialSetting;
  now: number;
  scoped: boolean;
}): ReturnType<SignInService['answer']> {
  const issued = random.text(96, LETTERS_AND_DIGITS);
  const expiresAt = now + LIFE_MS;
  tokens.add(issued, { expiresAt, ...(scoped && owner !== undefined ? { owner } : {}) });
  const content = {
    methods: ['password'],
    issued_at: instant(now),
    expires_at: instant(expiresAt),
    ...(scoped ? { project: { id: owner } } : {}),
  };
  return { status: 201, headers: { 'x-subject-token': issued }, body: { token: content } };
}

function failure(code: number, title: string, message: string): ReturnType<SignInService['answer']> {
  return { status: code, headers: {}, body: { error: { code, message, title } } };
}

function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('Z', '000Z');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
