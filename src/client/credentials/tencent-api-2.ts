import { createHmac, randomInt } from 'node:crypto';
import type { WireRequest } from '../wire-request.ts';
import { breakValue } from './break-value.ts';
import type { CredentialForm, CredentialValues, Presentation, Presented } from './credential-form.ts';
import { inventValue } from './invent-value.ts';

/** Outside every documented window: five minutes and two hours. */
const STALE_MS = 3 * 60 * 60 * 1000;
type Pair = readonly [string, string];

/** Secret id and key: the parameters are signed into `Signature`, which stands among them, with `Timestamp`, `Nonce`, `SecretId` and for temporary keys `Token`. */
export const tencentApi2: CredentialForm = {
  parts: { secretId: 'identifier', secretKey: 'secret', token: 'secret' },
  secretNames: ['Signature', 'SecretId', 'Token'],
  harmlessNames: ['Timestamp', 'Nonce', 'SignatureMethod'],
  ways: () => ['missing', 'empty', 'truncated', 'lengthened', 'tampered', 'foreign', 'stale', 'replayed'],
  open({ values, clock }) {
    const nonces = new Set<number>();
    return { present: async (request, presentation) => present(request, presentation, { values, now: clock(), nonce: freshNonce(nonces) }) };
  },
};

interface Moment {
  readonly values: CredentialValues;
  readonly now: number;
  readonly nonce: number;
}

function present(request: WireRequest, presentation: Presentation, moment: Moment): Presented {
  const { broken, variant, omit } = presentation;
  const keys = broken === 'foreign' ? foreignKeys(moment.values) : moment.values;
  const given = fieldsOf(request);
  const names = new Set(given.map(([name]) => name));
  const isAdded = ([name]: Pair) => !names.has(name) && !omit.has(name.toLowerCase());
  const added = Object.entries(additions(presentation, { ...moment, values: keys })).filter(isAdded);
  const unsigned = withFields(request, [...given, ...added]);
  if (broken === 'missing' || !isAdded(['Signature', ''])) return { request: unsigned };
  const isOtherMethod = broken === 'tampered' && variant === 4;
  const signature = signTencentRequest(unsigned, keys['secretKey'] ?? '', isOtherMethod);
  const shown = broken === 'empty' ? '' : isOtherMethod ? signature : breakValue(signature, broken, variant);
  return { request: withFields(unsigned, [...fieldsOf(unsigned), ['Signature', shown]]), signature };
}

/** What the form adds to a request, unless the caller gave it himself or left it out. */
function additions({ broken, method }: Presentation, { values, now, nonce }: Moment): Record<string, string> {
  const time = broken === 'stale' ? now - STALE_MS : now;
  return {
    Timestamp: String(Math.floor(time / 1000)),
    Nonce: String(nonce),
    ...(method && { SignatureMethod: method }),
    ...(broken !== 'missing' && { SecretId: values['secretId'] ?? '', ...(values['token'] && { Token: values['token'] }) }),
  };
}

/**
 * Base64 of HMAC-SHA1, or of HMAC-SHA256 where `SignatureMethod` is exactly `HmacSHA256`, over the parameters as they are before encoding;
 * with `otherMethod` of the one that is not named.
 */
export function signTencentRequest(request: WireRequest, secretKey: string, otherMethod = false): string {
  const isSha256 = fieldsOf(request).some(([name, value]) => name === 'SignatureMethod' && value === 'HmacSHA256');
  return createHmac(isSha256 !== otherMethod ? 'sha256' : 'sha1', secretKey).update(sourceText(request)).digest('base64');
}

/** Underscores in names are dots here and only here. */
function sourceText(request: WireRequest): string {
  const pairs = fieldsOf(request).filter(([name]) => name !== 'Signature').map(([name, value]): Pair => [name.replaceAll('_', '.'), value]);
  const sorted = pairs.toSorted(([left], [right]) => Buffer.compare(Buffer.from(left), Buffer.from(right)));
  return `${request.method}${new URL(request.origin).host}${request.path}?${sorted.map(([name, value]) => `${name}=${value}`).join('&')}`;
}

/** Parameters are in the body of a POST and in the query of a GET, never in both. */
function fieldsOf(request: WireRequest): readonly Pair[] {
  return request.form ?? request.query;
}

function withFields(request: WireRequest, fields: readonly Pair[]): WireRequest {
  return request.form ? { ...request, form: fields } : { ...request, query: fields };
}

function foreignKeys(values: CredentialValues): CredentialValues {
  return { secretId: `AKID${inventValue((values['secretId'] ?? '').slice(4) || 'x'.repeat(32), 'secret id')}`, secretKey: inventValue(values['secretKey'] ?? '', 'secret key') };
}

function freshNonce(used: Set<number>): number {
  const nonce = randomInt(1, 2 ** 31);
  if (used.has(nonce)) return freshNonce(used);
  used.add(nonce);
  return nonce;
}
