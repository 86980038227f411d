import type { CredentialPlace } from '../../../contract/index.ts';
import { LETTERS_AND_DIGITS } from '../../data/random.ts';
import { Refusal } from '../../pipeline/refusal.ts';
import { type Asked, type Caller } from '../../pipeline/stages.ts';
import type { Authenticator, CredentialSetting } from '../authenticator.ts';
import { presentedToken } from '../presented-token.ts';
import type { TokenRegistry } from '../token-registry.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const TOKEN_LENGTH = 96;

/** A token where the scheme wants it, compared as a whole. One that works and one that has expired are issued. */
export function token(setting: CredentialSetting): Authenticator {
  return { parts: issueTokens(setting), ...tokenJudge(setting) };
}

/** Issues a token that works and one that has expired. */
export function issueTokens({ random, owner, startedAt, tokens }: CredentialSetting): {
  token: string;
  expired: string;
} {
  const [valid, expired] = [
    random.text(TOKEN_LENGTH, LETTERS_AND_DIGITS),
    random.text(TOKEN_LENGTH, LETTERS_AND_DIGITS),
  ];
  const grant = { opens: true, ...(owner === undefined ? {} : { owner }) };
  tokens.add(valid, { ...grant, expiresAt: startedAt + 365 * DAY_MS });
  tokens.add(expired, { ...grant, expiresAt: startedAt - DAY_MS });
  return { token: valid, expired };
}

/** Judges what stands in the place of a token by the tokens that were issued. */
export function tokenJudge({
  scheme,
  tokens,
}: Pick<CredentialSetting, 'scheme' | 'tokens'>): Pick<Authenticator, 'presented' | 'authenticate'> {
  const { place } = scheme;
  if (place === undefined) throw new Error(`The scheme ${scheme.name} does not say where its token stands.`);
  return {
    presented: ({ request }) => presentedToken(place, request) !== undefined,
    authenticate: (ask) => authenticateToken(ask, place, tokens),
  };
}

function authenticateToken({ request, now }: Asked, place: CredentialPlace, tokens: TokenRegistry): Caller {
  const presented = presentedToken(place, request) ?? '';
  const about = place.name.toLowerCase();
  if (presented === '') throw new Refusal('missing-credentials', about);
  const grant = tokens.find(presented);
  if (grant === undefined) throw new Refusal('invalid-credentials', about);
  if (grant.expiresAt <= now) throw new Refusal('expired-credentials', about);
  if (!grant.opens) throw new Refusal('invalid-credentials', about, 'no-owner');
  return grant.owner === undefined ? {} : { owner: grant.owner };
}
