import { createHmac } from 'node:crypto';
import { LETTERS_AND_DIGITS } from '../../data/random.ts';
import { firstValue, type Fields, type IncomingRequest } from '../../http/incoming-request.ts';
import { sameSecret } from '../same-secret.ts';
import type { Authenticator, CredentialSetting } from '../authenticator.ts';
import { Refusal } from '../../pipeline/refusal.ts';

const COMMON = ['SecretId', 'Timestamp', 'Nonce', 'Signature'];
const UNSIGNED_INTEGER = /^\d{1,19}$/;
const DRIFT_SECONDS = 2 * 60 * 60;

/** A key that signs all parameters of a request; the request may be sent only once. */
export function tencentApi2({ random, owner, temporary }: CredentialSetting): Authenticator {
  const [secretId, secretKey] = [`AKID${random.text(32, LETTERS_AND_DIGITS)}`, random.text(40, LETTERS_AND_DIGITS)];
  const token = temporary ? random.text(96, LETTERS_AND_DIGITS) : undefined;
  const seen = new SeenRequests();
  return {
    parts: { secretId, secretKey, ...(token === undefined ? {} : { token }) },
    presented: ({ request }) => COMMON.some((name) => firstValue(fieldsOf(request), name) !== undefined),
    authenticate(ask) {
      const fields = fieldsOf(ask.request);
      const seconds = Math.floor(ask.now / 1000);
      demandCommon(fields);
      if (!sameSecret(valueOf(fields, 'SecretId'), secretId))
        throw new Refusal('invalid-credentials', 'SecretId', 'unknown-id');
      if (token !== undefined && !sameSecret(valueOf(fields, 'Token'), token))
        throw new Refusal('invalid-credentials', 'Token');
      if (!isSigned(ask.request, secretKey)) throw new Refusal('invalid-credentials', 'Signature');
      if (Math.abs(Number(valueOf(fields, 'Timestamp')) - seconds) > DRIFT_SECONDS)
        throw new Refusal('expired-credentials', 'Timestamp');
      if (!seen.add(`${valueOf(fields, 'Nonce')} ${valueOf(fields, 'Timestamp')}`, seconds))
        throw new Refusal('expired-credentials', 'Nonce', 'replayed');
      return owner === undefined ? {} : { owner };
    },
  };
}

type Signed = Pick<IncomingRequest, 'method' | 'target' | 'headers' | 'query' | 'form'>;

/** Either all fields are signed, as the pages say, or all but values that begin with `@`, as the vendor's SDKs sign a POST (0017-signed-requests). */
function isSigned(request: Signed, secretKey: string): boolean {
  const sent = valueOf(fieldsOf(request), 'Signature');
  const { form } = request;
  const withoutFiles = { ...request, form: form.filter(([, value]) => !value.startsWith('@')) };
  return [request, withoutFiles].some((signed) => sameSecret(sent, signatureOf(signed, secretKey)));
}

/** The signature of a request in Base64. Only the exact name `HmacSHA256` chooses SHA-256; any other means SHA-1. */
export function signatureOf(request: Signed, secretKey: string): string {
  const fields = fieldsOf(request);
  const [path = ''] = request.target.split('?');
  const signed = fields
    .filter(([name]) => name !== 'Signature')
    .map(([name, value]) => [name.replaceAll('_', '.'), value] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
  const algorithm = firstValue(fields, 'SignatureMethod') === 'HmacSHA256' ? 'sha256' : 'sha1';
  return createHmac(algorithm, secretKey)
    .update(`${request.method}${request.headers['host'] ?? ''}${path}?${signed}`)
    .digest('base64');
}

/** The fields of a POST are read from its body alone. */
function fieldsOf({ method, query, form }: Pick<IncomingRequest, 'method' | 'query' | 'form'>): Fields {
  return method === 'POST' ? form : query;
}

function demandCommon(fields: Fields): void {
  const missing = COMMON.find((name) => valueOf(fields, name) === '');
  if (missing !== undefined) throw new Refusal('missing-credentials', missing);
  const malformed = ['Timestamp', 'Nonce'].find((name) => !UNSIGNED_INTEGER.test(valueOf(fields, name)));
  if (malformed !== undefined) throw new Refusal('invalid-parameter', malformed);
}

function valueOf(fields: Fields, name: string): string {
  return firstValue(fields, name) ?? '';
}

/** Requests of the last hours. Older ones are forgotten, because they are refused for their time. */
class SeenRequests {
  readonly #seen = new Map<string, number>();

  /** False for a request that was seen before. */
  add(request: string, now: number): boolean {
    if (this.#seen.has(request)) return false;
    for (const [old, at] of this.#seen) {
      if (now - at <= 2 * DRIFT_SECONDS) break;
      this.#seen.delete(old);
    }
    this.#seen.set(request, now);
    return true;
  }
}
