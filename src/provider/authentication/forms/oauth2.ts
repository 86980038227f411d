import { LETTERS_AND_DIGITS } from '../../data/random.ts';
import { firstValue, type IncomingRequest } from '../../http/incoming-request.ts';
import type { Authenticator, CredentialSetting, SignInService } from '../authenticator.ts';
import { sameSecret } from '../same-secret.ts';
import { issueTokens, tokenJudge } from './token.ts';

const LIFE_S = 3600;

/** A bearer token. Where the contract says how one is fetched, a client is issued too, and a service that gives it tokens. */
export function oauth2(setting: CredentialSetting): Authenticator {
  const { scheme, random } = setting;
  const issued = issueTokens(setting);
  if (scheme.tokenUrl === undefined) return { parts: issued, ...tokenJudge(setting) };
  const client = { clientId: `client-${random.hex(12)}`, clientSecret: random.text(40, LETTERS_AND_DIGITS) };
  // A token in a variable would be used as it is, and none would be fetched.
  return {
    parts: { ...client, expired: issued.expired },
    ...tokenJudge(setting),
    signIn: {
      path: `/oauth2/${random.hex(8)}/token`,
      answer: (request, now) => grant(request, now, { ...setting, ...client }),
    },
  };
}

/** The token endpoint (RFC 6749, section 4.4): the client names itself in `Authorization: Basic`, or in the form. */
function grant(
  request: IncomingRequest,
  now: number,
  { clientId, clientSecret, random, tokens, owner }: CredentialSetting & { clientId: string; clientSecret: string },
): ReturnType<SignInService['answer']> {
  const [id, secret] = clientOf(request);
  if (!sameSecret(id, clientId) || !sameSecret(secret, clientSecret)) return refused(401, 'invalid_client');
  if (firstValue(request.form, 'grant_type') !== 'client_credentials') return refused(400, 'unsupported_grant_type');
  const token = random.text(96, LETTERS_AND_DIGITS);
  tokens.add(token, { opens: true, expiresAt: now + LIFE_S * 1000, ...(owner === undefined ? {} : { owner }) });
  return {
    status: 200,
    headers: { 'cache-control': 'no-store' },
    body: { access_token: token, token_type: 'Bearer', expires_in: LIFE_S },
  };
}

function clientOf({ headers, form }: IncomingRequest): [id: string, secret: string] {
  const [, encoded] = /^basic (.+)$/i.exec(headers['authorization'] ?? '') ?? [];
  if (encoded === undefined) return [firstValue(form, 'client_id') ?? '', firstValue(form, 'client_secret') ?? ''];
  const [id = '', secret = ''] = Buffer.from(encoded, 'base64').toString('utf8').split(':').map(decoded);
  return [id, secret];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function refused(status: number, error: string): ReturnType<SignInService['answer']> {
  return { status, headers: {}, body: { error } };
}
