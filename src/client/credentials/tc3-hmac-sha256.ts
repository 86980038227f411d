import { createHmac, hash } from 'node:crypto';
import { bodyText } from '../body-text.ts';
import { encodeQuery } from '../encoding.ts';
import type { WireRequest } from '../wire-request.ts';
import { breakagesWith } from './breakage.ts';
import type { CredentialForm, CredentialValues, Presentation, Presented } from './credential-form.ts';
import { chosenBreakage, offsetAt, withHeaders } from './signed-breakage.ts';
import { TC3_BREAKAGES } from './tc3-breakages.ts';

const ALGORITHM = 'TC3-HMAC-SHA256';
const TIMESTAMP = 'x-tc-timestamp';
/** The headers that are signed, as far as a request has them, in their order. */
const SIGNED = ['content-type', 'host', 'x-tc-action'];

/** Secret id and key: the request is signed for a service and a day into `Authorization`, with `X-TC-Timestamp` and for temporary keys `X-TC-Token`. */
export const tc3HmacSha256: CredentialForm = {
  parts: { secretId: 'identifier', secretKey: 'secret', token: 'secret' },
  signs: true,
  secretNames: ['authorization', 'x-tc-token'],
  harmlessNames: [TIMESTAMP],
  variants: (values) => breakagesWith(TC3_BREAKAGES, values),
  open: ({ values, signingClock, scheme: { service = '' } }) => ({
    signsTime: true,
    signsPlaces: true,
    present: (request, presentation) => present(request, presentation, { values, service, now: signingClock() }),
  }),
};

interface Moment {
  readonly values: CredentialValues;
  readonly service: string;
  readonly now: number;
}

function present(request: WireRequest, presentation: Presentation, { values, service, now }: Moment): Presented {
  const { signedFor = request, omit, clockOffBy = 0 } = presentation;
  const breakage = chosenBreakage(breakagesWith(TC3_BREAKAGES, values), presentation);
  const { keys: change, offBy, shown, after, signedAs } = breakage;
  const keys = change?.(values) ?? values;
  const added = additions(keys, now + offsetAt(offBy, now) + clockOffBy).filter(([name]) => !omit.has(name));
  const dated = withHeaders(request, added);
  const key = { secretKey: keys['secretKey'] ?? '', service: breakage.service ?? service };
  const signing = signedAs(withHeaders(signedFor, added));
  const { signature, scope } = signTc3Request(signing, key);
  const sent = shown(signature);
  if (sent === undefined) return { request };
  if ('authorization' in dated.headers || omit.has('authorization')) return { request: dated };
  const unsigned = after(dated);
  const names = `SignedHeaders=${signedNames(signing).join(';')}`;
  const authorization =
    sent === '' ? '' : `${ALGORITHM} Credential=${keys['secretId']}/${scope}, ${names}, Signature=${sent}`;
  const signed = { ...unsigned, headers: { ...unsigned.headers, authorization } };
  const right = signTc3Request(unsigned, { ...key, service }).signature;
  return {
    request: signed,
    signature,
    ...(sent !== signature && { shown: sent }),
    ...(!sent.includes(right) && { withheld: right }),
  };
}

/** The headers that the form adds to a request, unless the caller gave or omitted them. */
function additions(keys: CredentialValues, time: number): (readonly [string, string])[] {
  const token = keys['token'];
  return [[TIMESTAMP, String(Math.floor(time / 1000))], ...(token ? [['x-tc-token', token] as const] : [])];
}

function signedNames({ headers }: Pick<WireRequest, 'headers'>): string[] {
  return SIGNED.filter((name) => name === 'host' || name in headers);
}

/** The signature in hexadecimal digits, and the day and service that it is for. The path that is signed is always `/`. */
export function signTc3Request(
  request: WireRequest,
  { secretKey, service }: { readonly secretKey: string; readonly service: string },
): { signature: string; scope: string; canonicalHash: string } {
  const headers: Readonly<Record<string, string>> = { ...request.headers, host: new URL(request.origin).host };
  const names = signedNames(request);
  const canonical = [
    request.method,
    request.path,
    encodeQuery(request.query),
    ...names.map((name) => `${name}:${(headers[name] ?? '').trim().toLowerCase()}`),
    '',
    names.join(';'),
    sha256(bodyText(request) ?? ''),
  ].join('\n');
  const canonicalHash = sha256(canonical);
  const timestamp = headers[TIMESTAMP] ?? '';
  const day = dayOf(timestamp);
  const scope = `${day}/${service}/tc3_request`;
  const key = [day, service, 'tc3_request'].reduce<Buffer | string>(hmac, `TC3${secretKey}`);
  const text = [ALGORITHM, timestamp, scope, canonicalHash].join('\n');
  return { signature: hmac(key, text).toString('hex'), scope, canonicalHash };
}

/** The day in UTC, which no one can tell for a time that is none. */
function dayOf(timestamp: string): string {
  const date = new Date(Number(timestamp) * 1000);
  return Number.isNaN(date.getTime()) ? '1970-01-01' : (date.toISOString().split('T')[0] ?? '');
}

function hmac(key: Buffer | string, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function sha256(text: string): string {
  return hash('sha256', text);
}
