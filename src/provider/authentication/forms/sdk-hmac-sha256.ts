import { createHmac, hash } from 'node:crypto';
import { LETTERS_AND_DIGITS } from '../../data/random.ts';
import type { IncomingRequest } from '../../http/incoming-request.ts';
import { sameSecret } from '../same-secret.ts';
import type { Authenticator, CredentialSetting } from '../authenticator.ts';
import { Refusal } from '../../pipeline/refusal.ts';

const ALGORITHM = 'SDK-HMAC-SHA256';
const DRIFT_MS = 15 * 60 * 1000;
const AUTHORIZATION = /^SDK-HMAC-SHA256 Access=([^,\s]+), ?SignedHeaders=([^,\s]+), ?Signature=([0-9a-f]{64})$/;

/** A key that signs the method, path, query, body and some headers of each request. */
export function sdkHmacSha256({ random, owner, temporary }: CredentialSetting): Authenticator {
  const [accessKey, secretKey] = [
    random.text(20, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'),
    random.text(40, LETTERS_AND_DIGITS),
  ];
  const securityToken = temporary ? random.text(96, LETTERS_AND_DIGITS) : undefined;
  const refuse = (about: string): never => {
    throw new Refusal('invalid-credentials', about, 'access-key');
  };
  return {
    parts: { accessKey, secretKey, ...(securityToken === undefined ? {} : { securityToken }) },
    presented: ({ request }) => request.headers['authorization']?.startsWith(ALGORITHM) === true,
    authenticate({ request, now }) {
      const [, access = '', signed = '', signature = ''] =
        AUTHORIZATION.exec(request.headers['authorization'] ?? '') ?? [];
      const names = signed.split(';');
      if (!sameSecret(access, accessKey)) refuse('access key');
      if (!names.includes('x-sdk-date')) refuse('signed headers');
      if (securityToken !== undefined && !sameSecret(request.headers['x-security-token'] ?? '', securityToken))
        refuse('x-security-token');
      if (!sameSecret(signature, signatureOf(request, { names, secretKey }))) refuse('signature');
      if (Math.abs(dateOf(request) - now) > DRIFT_MS)
        throw new Refusal('expired-credentials', 'x-sdk-date', 'access-key');
      return owner === undefined ? {} : { owner };
    },
  };
}

/** The signature of a request in hexadecimal digits. */
export function signatureOf(
  request: Pick<IncomingRequest, 'method' | 'target' | 'headers' | 'body'>,
  { names, secretKey }: { names: readonly string[]; secretKey: string },
): string {
  const [path, query] = splitTarget(request.target);
  const canonical = [
    request.method,
    canonicalPath(path),
    canonicalQuery(query),
    ...names.toSorted().map((name) => `${name}:${(request.headers[name] ?? '').trim()}`),
    '',
    names.join(';'),
    request.headers['x-sdk-content-sha256'] ?? sha256(request.body),
  ].join('\n');
  return createHmac('sha256', secretKey)
    .update([ALGORITHM, request.headers['x-sdk-date'] ?? '', sha256(canonical)].join('\n'))
    .digest('hex');
}

function splitTarget(target: string): [string, string] {
  const at = target.indexOf('?');
  return at < 0 ? [target, ''] : [target.slice(0, at), target.slice(at + 1)];
}

/** The path ends with a slash when it is signed, even where the request has none. */
function canonicalPath(path: string): string {
  const encoded = path
    .split('/')
    .map((segment) => encode(decode(segment)))
    .join('/');
  return encoded.endsWith('/') ? encoded : `${encoded}/`;
}

/** Sorted by name, then by value, by code point. */
function canonicalQuery(query: string): string {
  const pairs = query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const at = pair.indexOf('=');
      const [name, value] = at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
      return [decode(name), decode(value)] as const;
    });
  return pairs
    .toSorted(([a, x], [b, y]) => order(a, b) || order(x, y))
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .join('&');
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Only unreserved characters of RFC 3986 stand for themselves. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function dateOf({ headers }: IncomingRequest): number {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(headers['x-sdk-date'] ?? '');
  if (parts === null) return Number.NEGATIVE_INFINITY;
  const [, year, month, day, hour, minute, second] = parts;
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

function sha256(data: string | Buffer): string {
  return hash('sha256', data);
}
