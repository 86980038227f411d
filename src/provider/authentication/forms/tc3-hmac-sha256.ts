import { createHmac, hash } from 'node:crypto';
import { LETTERS_AND_DIGITS } from '../../data/random.ts';
import type { IncomingRequest } from '../../http/incoming-request.ts';
import { Refusal } from '../../pipeline/refusal.ts';
import type { Authenticator, CredentialSetting } from '../authenticator.ts';
import { sameSecret } from '../same-secret.ts';

const DRIFT_SECONDS = 300;
const AUTHORIZATION =
  /^TC3-HMAC-SHA256 Credential=([^/,\s]+)\/([^/,\s]+)\/([^/,\s]+)\/tc3_request, ?SignedHeaders=([^,\s]+), ?Signature=([0-9a-f]{64})$/;
/** Headers without which a signature says too little. */
const DEMANDED = ['content-type', 'host'];

/** A key that signs the method, query, body and some headers of each request, for one service and one day. */
export function tc3HmacSha256({
  random,
  owner,
  temporary,
  scheme: { service = '' },
}: CredentialSetting): Authenticator {
  const [secretId, secretKey] = [`AKID${random.text(32, LETTERS_AND_DIGITS)}`, random.text(32, LETTERS_AND_DIGITS)];
  const token = temporary ? random.text(96, LETTERS_AND_DIGITS) : undefined;
  return {
    parts: { secretId, secretKey, ...(token === undefined ? {} : { token }) },
    presented: ({ request }) => request.headers['authorization']?.startsWith('TC3-HMAC-SHA256') === true,
    authenticate({ request, now }) {
      const [, id = '', day = '', signedFor = '', signed = '', signature = ''] =
        AUTHORIZATION.exec(request.headers['authorization'] ?? '') ?? [];
      const names = signed.split(';');
      const timestamp = request.headers['x-tc-timestamp'] ?? '';
      require(sameSecret(id, secretId), 'SecretId');
      require(signedFor === service && day === utcDay(timestamp), 'Credential');
      require(demandedOf(request).every((name) => names.includes(name)), 'SignedHeaders');
      require(token === undefined || sameSecret(request.headers['x-tc-token'] ?? '', token), 'Token');
      require(sameSecret(signature, signatureOf(request, { names, secretKey, service })), 'Signature');
      if (Math.abs(Number(timestamp) - now / 1000) > DRIFT_SECONDS)
        throw new Refusal('expired-credentials', 'Timestamp');
      return owner === undefined ? {} : { owner };
    },
  };
}

function require(holds: boolean, about: string): void {
  if (!holds) throw new Refusal('invalid-credentials', about);
}

/** A request without a body need not say what its body is. */
function demandedOf({ headers }: IncomingRequest): string[] {
  return DEMANDED.filter((name) => name === 'host' || headers[name] !== undefined);
}

type Signed = Pick<IncomingRequest, 'method' | 'target' | 'headers' | 'body'>;

/** The signature of a request in hexadecimal digits. */
export function signatureOf(
  { method, target, headers, body }: Signed,
  { names, secretKey, service }: { names: readonly string[]; secretKey: string; service: string },
): string {
  const [path = '', ...query] = target.split('?');
  const lines = names.map((name) => `${name}:${(headers[name] ?? '').trim().toLowerCase()}\n`).join('');
  const canonical = [method, path, query.join('?'), lines, names.join(';'), sha256(body)].join('\n');
  const timestamp = headers['x-tc-timestamp'] ?? '';
  const day = utcDay(timestamp);
  const text = `TC3-HMAC-SHA256\n${timestamp}\n${day}/${service}/tc3_request\n${sha256(canonical)}`;
  const dateKey = keyed(`TC3${secretKey}`, day);
  return keyed(keyed(keyed(dateKey, service), 'tc3_request'), text).toString('hex');
}

function utcDay(timestamp: string): string {
  if (!/^\d{1,11}$/.test(timestamp)) return 'no day';
  return new Date(Number(timestamp) * 1000).toISOString().slice(0, 10);
}

function keyed(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text, 'utf8').digest();
}

function sha256(data: string | Buffer): string {
  return hash('sha256', data);
}
