import { LETTERS_AND_DIGITS } from '../../data/random.ts';
import { Refusal } from '../../pipeline/refusal.ts';
import type { Authenticator, CredentialSetting } from '../authenticator.ts';
import { presentedToken } from '../presented-token.ts';
import { sameSecret } from '../same-secret.ts';

/** A name and a password in base64, behind `Basic` (RFC 7617). Both are compared as a whole. */
export function basic({ scheme, random, owner }: CredentialSetting): Authenticator {
  const place = scheme.place ?? { in: 'header', name: 'Authorization', prefix: 'Basic ' };
  const parts = { username: `user-${random.hex(12)}`, password: random.text(24, LETTERS_AND_DIGITS) };
  return {
    parts,
    presented: ({ request }) => presentedToken(place, request) !== undefined,
    authenticate({ request }) {
      const presented = presentedToken(place, request) ?? '';
      if (presented === '') throw new Refusal('missing-credentials', 'authorization');
      const text = Buffer.from(presented, 'base64').toString('utf8');
      const [name = '', password = ''] = /^([^:]*):(.*)$/s.exec(text)?.slice(1) ?? [];
      if (!sameSecret(name, parts.username) || !sameSecret(password, parts.password))
        throw new Refusal('invalid-credentials', 'authorization');
      return owner === undefined ? {} : { owner };
    },
  };
}
