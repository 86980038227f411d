import { createHmac, hash } from 'node:crypto';
import { bodyText } from '../body-text.ts';
import { encodeQuery, percentEncode } from '../encoding.ts';
import type { WireRequest } from '../wire-request.ts';
import { breakagesWith } from './breakage.ts';
import type { CredentialForm, CredentialValues, Presentation, Presented } from './credential-form.ts';
import { SDK_BREAKAGES } from './sdk-breakages.ts';
import { sdkDate } from './sdk-date.ts';
import { chosenBreakage, offsetAt, withHeaders } from './signed-breakage.ts';

const ALGORITHM = 'SDK-HMAC-SHA256';

/** Access key and secret key: the request is signed into `Authorization`, with `X-Sdk-Date` and for temporary keys `X-Security-Token`. */
export const sdkHmacSha256: CredentialForm = {
  parts: { accessKey: 'identifier', secretKey: 'secret', securityToken: 'secret' },
  signs: true,
  secretNames: ['authorization', 'x-security-token'],
  harmlessNames: ['x-sdk-date'],
  variants: (values) => breakagesWith(SDK_BREAKAGES, values),
  open: ({ values, signingClock }) => ({
    signsTime: true,
    signsPlaces: true,
    present: (request, presentation) => present(request, presentation, { values, now: signingClock() }),
  }),
};

function present(
  request: WireRequest,
  presentation: Presentation,
  { values, now }: { values: CredentialValues; now: number },
): Presented {
  const { signedFor = request, omit, clockOffBy = 0 } = presentation;
  const chosen = chosenBreakage(breakagesWith(SDK_BREAKAGES, values), presentation);
  const { shown, after, signedAs, written, before } = chosen;
  const keys = chosen.keys?.(values) ?? values;
  const time = sdkDate(now + offsetAt(chosen.offBy, now) + clockOffBy);
  const added = additions(keys, chosen.time?.(time) ?? time).filter(([name]) => !omit.has(name));
  const dated = withHeaders(request, added);
  const { headers } = dated;
  const secret = keys['secretKey'] ?? '';
  const signing = signedAs(withHeaders(signedFor, added));
  const { signature, signedHeaders } = signSdkRequest(signing, secret, headers['x-sdk-date']);
  const sent = shown(signature);
  if (sent === undefined) return { request };
  if ('authorization' in headers || omit.has('authorization')) return { request: dated };
  const unsigned = after(dated);
  const authorization = written(sent === '' ? '' : headerOf({ key: keys['accessKey'], signedHeaders, sent }));
  const signed = { ...unsigned, headers: { ...unsigned.headers, authorization } };
  const right = signSdkRequest(unsigned, secret).signature;
  return {
    request: signed,
    signature,
    ...(sent !== signature && { shown: sent }),
    ...(!sent.includes(right) && { withheld: right }),
    ...(before && { before: before({ unsigned, sign: () => signed, fresh: () => signed }) }),
  };
}

function headerOf(said: {
  readonly key: string | undefined;
  readonly signedHeaders: string;
  readonly sent: string;
}): string {
  return `${ALGORITHM} Access=${said.key}, SignedHeaders=${said.signedHeaders}, Signature=${said.sent}`;
}

/** The headers that the form adds to a request, unless the caller gave or omitted them. */
function additions(keys: CredentialValues, date: string): (readonly [string, string])[] {
  const token = keys['securityToken'];
  return [['x-sdk-date', date], ...(token ? [['x-security-token', token] as const] : [])];
}

/** Signs every header of the request and its host; `canonicalHash` is what a provider may say it computed, and `date` what is signed as the time. */
export function signSdkRequest(
  request: WireRequest,
  secretKey: string,
  date = request.headers['x-sdk-date'] ?? '',
): { signature: string; signedHeaders: string; canonicalHash: string } {
  const headers = Object.entries({ host: new URL(request.origin).host, ...request.headers }).toSorted(byName);
  const signedHeaders = headers.map(([name]) => name).join(';');
  const canonical = [
    request.method,
    canonicalPath(request.path),
    encodeQuery(request.query.toSorted(byNameAndValue)),
    ...headers.map(([name, value]) => `${name}:${value.trim()}`),
    '',
    signedHeaders,
    sha256(bodyText(request) ?? ''),
  ].join('\n');
  const canonicalHash = sha256(canonical);
  const text = [ALGORITHM, date, canonicalHash].join('\n');
  return { signature: createHmac('sha256', secretKey).update(text).digest('hex'), signedHeaders, canonicalHash };
}

/** The path that is signed: it ends in a slash, whether the path of the request does or not. */
function canonicalPath(path: string): string {
  const encoded = path
    .split('/')
    .map((segment) => percentEncode(decodeURIComponent(segment)))
    .join('/');
  return encoded.endsWith('/') ? encoded : `${encoded}/`;
}

function sha256(text: string): string {
  return hash('sha256', text);
}

type Pair = readonly [string, string];
const compare = (left: string, right: string) => (left < right ? -1 : Number(left > right));
const byName = (left: Pair, right: Pair) => compare(left[0], right[0]);
const byNameAndValue = (left: Pair, right: Pair) => compare(left[0], right[0]) || compare(left[1], right[1]);
