import { createHash, createHmac } from 'node:crypto';
import { encodeQuery, percentEncode } from '../encoding.ts';
import type { WireRequest } from '../wire-request.ts';
import { breakValue } from './break-value.ts';
import type { CredentialForm, CredentialValues, Presentation, Presented } from './credential-form.ts';
import { inventValue } from './invent-value.ts';

const ALGORITHM = 'SDK-HMAC-SHA256';
/** Far outside the quarter of an hour that is documented. */
const STALE_MS = 60 * 60 * 1000;

/** Access key and secret key: the request is signed into `Authorization`, with `X-Sdk-Date` and for temporary keys `X-Security-Token`. */
export const sdkHmacSha256: CredentialForm = {
  parts: { accessKey: 'identifier', secretKey: 'secret', securityToken: 'secret' },
  secretNames: ['authorization', 'x-security-token'],
  harmlessNames: ['x-sdk-date'],
  ways: () => ['missing', 'empty', 'truncated', 'lengthened', 'tampered', 'foreign', 'stale', 'replayed'],
  open: ({ values, clock }) => ({
    present: async (request, presentation) => present(request, presentation, { values, now: clock() }),
  }),
};

function present(request: WireRequest, { broken, variant, omit }: Presentation, { values, now }: { values: CredentialValues; now: number }): Presented {
  if (broken === 'missing') return { request };
  const keys = broken === 'foreign' ? foreignKeys(values) : values;
  const date = sdkDate(broken === 'stale' ? now - STALE_MS : now);
  const added = Object.entries({ 'x-sdk-date': date, ...(keys['securityToken'] && { 'x-security-token': keys['securityToken'] }) });
  const headers = { ...Object.fromEntries(added.filter(([name]) => !omit.has(name))), ...request.headers };
  const signed = { ...request, headers };
  if ('authorization' in headers || omit.has('authorization')) return { request: signed };
  const { signature, signedHeaders } = signSdkRequest(signed, keys['secretKey'] ?? '');
  // The case of a hexadecimal digit means nothing, so the case of the key's id is changed instead.
  const isCase = broken === 'tampered' && variant === 3;
  const access = isCase ? breakValue(keys['accessKey'] ?? '', broken, variant) : keys['accessKey'];
  const shown = isCase ? signature : breakValue(signature, broken, variant);
  const authorization = `${ALGORITHM} Access=${access}, SignedHeaders=${signedHeaders}, Signature=${shown}`;
  return { request: { ...signed, headers: { ...headers, authorization: broken === 'empty' ? '' : authorization } }, signature };
}

/** Signs every header of the request and its host; `canonicalHash` is what a provider may say it computed. */
export function signSdkRequest(request: WireRequest, secretKey: string): { signature: string; signedHeaders: string; canonicalHash: string } {
  const headers = Object.entries({ host: new URL(request.origin).host, ...request.headers }).toSorted(byName);
  const signedHeaders = headers.map(([name]) => name).join(';');
  const canonical = [
    request.method,
    canonicalPath(request.path),
    encodeQuery(request.query.toSorted(byNameAndValue)),
    ...headers.map(([name, value]) => `${name}:${value.trim()}`),
    '',
    signedHeaders,
    sha256(request.form ? encodeQuery(request.form) : ''),
  ].join('\n');
  const canonicalHash = sha256(canonical);
  const text = [ALGORITHM, request.headers['x-sdk-date'] ?? '', canonicalHash].join('\n');
  return { signature: createHmac('sha256', secretKey).update(text).digest('hex'), signedHeaders, canonicalHash };
}

/** Ends in a slash for the signature, whether the request does or not. */
function canonicalPath(path: string): string {
  const encoded = path.split('/').map((segment) => percentEncode(decodeURIComponent(segment))).join('/');
  return encoded.endsWith('/') ? encoded : `${encoded}/`;
}

function foreignKeys(values: CredentialValues): CredentialValues {
  return { accessKey: inventValue(values['accessKey'] ?? '', 'access key'), secretKey: inventValue(values['secretKey'] ?? '', 'secret key') };
}

/** `YYYYMMDDTHHMMSSZ`. */
function sdkDate(time: number): string {
  return new Date(time).toISOString().replace(/[-:]|\.\d+/g, '');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

type Pair = readonly [string, string];
const compare = (left: string, right: string) => (left < right ? -1 : Number(left > right));
const byName = (left: Pair, right: Pair) => compare(left[0], right[0]);
const byNameAndValue = (left: Pair, right: Pair) => compare(left[0], right[0]) || compare(left[1], right[1]);
