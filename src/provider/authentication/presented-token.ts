import type { CredentialPlace } from '../../contract/index.ts';
import { cookieNamed, firstValue, type IncomingRequest } from '../http/incoming-request.ts';

/** The token that stands where a scheme wants it; `undefined` where nothing stands there, or nothing with the scheme's word before it. */
export function presentedToken(
  { in: place, name, prefix }: CredentialPlace,
  request: Pick<IncomingRequest, 'headers' | 'query'>,
): string | undefined {
  const text =
    place === 'header'
      ? request.headers[name.toLowerCase()]
      : place === 'query'
        ? firstValue(request.query, name)
        : cookieNamed(request, name);
  if (text === undefined || prefix === '') return text;
  const begins = `${text} `.toLowerCase().startsWith(prefix.toLowerCase());
  // Names of schemes are compared without case (RFC 9110, section 11.1).
  return begins ? text.slice(prefix.length) : undefined;
}
