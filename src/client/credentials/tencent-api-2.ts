import { createHmac, randomInt } from 'node:crypto';
import type { SignatureMethod } from '../../contract/index.ts';
import type { WireRequest } from '../wire-request.ts';
import { type Breakages, breakagesWith } from './breakage.ts';
import type { CredentialForm, CredentialValues, Presentation, Presented } from './credential-form.ts';
import { fieldsOf, withFields, type Field } from './fields-of.ts';
import { FirstSent, isWhole } from './first-sent.ts';
import { chosenBreakage, offsetAt, type SignedBreakage } from './signed-breakage.ts';
import { TENCENT_BREAKAGES } from './tencent-breakages.ts';

type Algorithm = 'sha1' | 'sha256';

/** Secret id and key: the parameters are signed into `Signature`, which stands among them, with `Timestamp`, `Nonce`, `SecretId` and for temporary keys `Token`. */
export const tencentApi2: CredentialForm = {
  parts: { secretId: 'identifier', secretKey: 'secret', token: 'secret' },
  signs: true,
  secretNames: ['Signature', 'SecretId', 'Token'],
  harmlessNames: ['Timestamp', 'Nonce', 'SignatureMethod'],
  variants: (values) => breakagesWith(TENCENT_BREAKAGES, values),
  open({ values, signingClock }) {
    const nonces = new Set<number>();
    const given = new Set<string>();
    const first = new FirstSent();
    const breakages = breakagesWith(TENCENT_BREAKAGES, values);
    return {
      signsTime: true,
      present(request, presentation) {
        const presented = present(request, presentation, {
          values,
          breakages,
          now: signingClock(),
          nonce: () => freshNonce(nonces),
          second: (at) => unusedSecond(given, fieldsOf(request).find(([name]) => name === 'Nonce')?.[1], at),
        });
        const known = first.of(request, presentation);
        if (known === undefined && isWhole(presentation))
          return { ...presented, onAccepted: () => first.keep(request, presentation, presented) };
        const { asAtFirst } = chosenBreakage(breakages, presentation);
        return asAtFirst && known ? known : presented;
      },
    };
  },
};

/** So often a request is signed anew until its signature can be broken as asked. Three of four signatures hold a sign that is wanted. */
const TRIES = 100;

interface Moment {
  /** How often this was tried. */
  readonly tries?: number;
  readonly values: CredentialValues;
  /** Those that the values make possible. */
  readonly breakages: Breakages<SignedBreakage>;
  readonly now: number;
  readonly nonce: () => number;
  /** The second that is sent as `Timestamp`, from the second that the clock shows. */
  readonly second: (at: number) => number;
}

function present(request: WireRequest, presentation: Presentation, moment: Moment): Presented {
  const { signedFor = request, omit, method } = presentation;
  const chosen = chosenBreakage(moment.breakages, presentation);
  const { shown, after, signedAs, before, otherAlgorithm } = chosen;
  const keys = chosen.keys?.(moment.values) ?? moment.values;
  const names = new Set(fieldsOf(request).map(([name]) => name));
  const isAdded = ([name]: Field) => !names.has(name) && !omit.has(name.toLowerCase());
  const added = Object.entries(
    additions(presentation, { ...moment, values: keys, now: moment.now + offsetAt(chosen.offBy, moment.now) }),
  )
    .filter(isAdded)
    .map(([name, value]): Field => [name, name === 'Timestamp' && chosen.time ? chosen.time(value) : value]);
  const unsigned = withFields(request, [...fieldsOf(request), ...added]);
  const signing = withFields(signedFor, [...fieldsOf(signedFor), ...added]);
  const algorithm = method && isAdded(['SignatureMethod', '']) ? algorithmOf(method.as) : algorithmNamed(unsigned);
  const sign = (signed: WireRequest, by = algorithm) => signTencentRequest(signed, keys['secretKey'] ?? '', by);
  const signature = sign(signedAs(signing), otherAlgorithm ? OTHER[algorithm] : algorithm);
  const { tries = 0 } = moment;
  if (chosen.needs?.test(signature) === false && tries < TRIES)
    return present(request, presentation, { ...moment, tries: tries + 1 });
  const sent = shown(signature);
  if (sent === undefined || !isAdded(['Signature', ''])) return { request: unsigned };
  const right = sign(after(unsigned));
  const fresh = () => present(request, { variant: 0, omit, ...(method && { method }) }, moment).request;
  return {
    request: withSignature(after(unsigned), sent),
    signature,
    ...(sent !== signature && { shown: sent }),
    ...(!sent.includes(right) && { withheld: right }),
    ...(before && { before: before({ unsigned, sign: (other) => withSignature(other, sign(other)), fresh }) }),
  };
}

function withSignature(request: WireRequest, signature: string): WireRequest {
  return withFields(request, [...fieldsOf(request), ['Signature', signature]]);
}

/** What the form adds to a request, unless the caller gave it or wants it left out. */
function additions(
  { method, clockOffBy = 0 }: Presentation,
  { values, now, nonce, second }: Moment,
): Record<string, string> {
  return {
    Timestamp: String(second(Math.floor((now + clockOffBy) / 1000))),
    Nonce: String(nonce()),
    ...(method?.text && { SignatureMethod: method.text }),
    ...(values['secretId'] !== undefined && { SecretId: values['secretId'] }),
    ...(values['token'] && { Token: values['token'] }),
  };
}

const OTHER: Readonly<Record<Algorithm, Algorithm>> = { sha1: 'sha256', sha256: 'sha1' };

function algorithmOf(method: SignatureMethod['as'] | undefined): Algorithm {
  return method === 'HmacSHA256' ? 'sha256' : 'sha1';
}

function algorithmNamed(request: WireRequest): Algorithm {
  return algorithmOf(fieldsOf(request).find(([name]) => name === 'SignatureMethod')?.[1]);
}

/** Base64 of HMAC-SHA1, or of HMAC-SHA256 where `SignatureMethod` is exactly `HmacSHA256`, over the parameters as they are before encoding. */
export function signTencentRequest(
  request: WireRequest,
  secretKey: string,
  algorithm = algorithmNamed(request),
): string {
  return createHmac(algorithm, secretKey).update(sourceText(request)).digest('base64');
}

/** The text that is signed. Underscores in names are dots here and nowhere else. */
function sourceText(request: WireRequest): string {
  const pairs = fieldsOf(request)
    .filter(([name]) => name !== 'Signature')
    .map(([name, value]): Field => [name.replaceAll('_', '.'), value]);
  const sorted = pairs.toSorted(([left], [right]) => Buffer.compare(Buffer.from(left), Buffer.from(right)));
  return `${request.method}${new URL(request.origin).host}${request.path}?${sorted.map(([name, value]) => `${name}=${value}`).join('&')}`;
}

function freshNonce(used: Set<number>): number {
  const nonce = randomInt(1, 2 ** 31);
  if (used.has(nonce)) return freshNonce(used);
  used.add(nonce);
  return nonce;
}

/**
 * A nonce that the caller gave is sent only once with each second. A provider that remembers both would refuse the second request as a replay, and
 * nobody would see what else is wrong with it.
 */
function unusedSecond(given: Set<string>, nonce: string | undefined, second: number): number {
  if (nonce === undefined) return second;
  const pair = `${nonce} ${second}`;
  if (given.has(pair)) return unusedSecond(given, nonce, second - 1);
  given.add(pair);
  return second;
}
