import { LETTERS_AND_DIGITS } from '../../data/random.ts';
import { type Asked, type Caller } from '../../pipeline/stages.ts';
import type { Authenticator, CredentialSetting } from '../authenticator.ts';
import type { TokenRegistry } from '../token-registry.ts';
import { Refusal } from '../../pipeline/refusal.ts';

const HEADER = 'x-auth-token';
const DAY_MS = 24 * 60 * 60 * 1000;
const TOKEN_LENGTH = 96;

/** A token in a header, compared as a whole. One that works and one that has expired are issued. */
export function token({ random, owner, startedAt, tokens }: CredentialSetting): Authenticator {
  const [valid, expired] = [
    random.text(TOKEN_LENGTH, LETTERS_AND_DIGITS),
    random.text(TOKEN_LENGTH, LETTERS_AND_DIGITS),
  ];
  const grant = owner === undefined ? {} : { owner };
  tokens.add(valid, { ...grant, expiresAt: startedAt + 365 * DAY_MS });
  tokens.add(expired, { ...grant, expiresAt: startedAt - DAY_MS });
  return {
    parts: { token: valid, expired },
    presented: presentsToken,
    authenticate: (ask) => authenticateToken(ask, tokens),
  };
}

export function presentsToken({ request }: Asked): boolean {
  return request.headers[HEADER] !== undefined;
}

/** Judges the token of a request by the tokens that were issued. */
export function authenticateToken({ request, now }: Asked, tokens: TokenRegistry): Caller {
  const presented = request.headers[HEADER] ?? '';
  if (presented === '') throw new Refusal('missing-credentials', HEADER);
  const grant = tokens.find(presented);
  if (grant === undefined) throw new Refusal('invalid-credentials', HEADER);
  if (grant.expiresAt <= now) throw new Refusal('expired-credentials', HEADER);
  if (grant.owner === undefined) throw new Refusal('invalid-credentials', HEADER, 'no-owner');
  return { owner: grant.owner };
}
