import type { WireRequest } from '../wire-request.ts';
import { breakValue, VALUE_VARIANTS, type ValueWay } from './break-value.ts';
import type { Breakage, Breakages } from './breakage.ts';
import type { CredentialValues, Presentation } from './credential-form.ts';

/** What a form that signs does differently; what is absent stays as it is. */
export interface SignedBreakage extends Breakage {
  /** Parts that are presented and signed with. */
  readonly keys?: (values: CredentialValues) => CredentialValues;
  /** Milliseconds by which the clock is wrong, or how they follow from the true time. */
  readonly offBy?: number | ((now: number) => number);
  /** What is sent and signed as the time, in place of the text that says it. */
  readonly time?: (text: string) => string;
  /** What is signed instead of the request. */
  readonly signedAs?: (request: WireRequest) => WireRequest;
  /** Signed for another service than the contract names, where the form signs one. */
  readonly service?: string;
  /** Signed by the method that the request does not name. */
  readonly otherAlgorithm?: true;
  /** What is sent instead of the signature; `undefined` sends nothing of the credential at all. */
  readonly shown?: (signature: string) => string | undefined;
  /** What a signature must hold to be broken so. One that does not is made once more, with a fresh nonce. */
  readonly needs?: RegExp;
  /** What is sent instead of the header that holds the signature, where the form has one. */
  readonly written?: (header: string) => string;
  /** Changes the request after it was signed. */
  readonly after?: (request: WireRequest) => WireRequest;
  /** Requests that go out before it. */
  readonly before?: (signer: Signer) => readonly WireRequest[];
  /** Sent as the same question was sent first, where it was; then nothing goes out before. */
  readonly asAtFirst?: true;
}

/** Signs the requests that go out before: with the nonce and the time of the request that is judged, or with fresh ones. */
export interface Signer {
  readonly unsigned: WireRequest;
  sign(unsigned: WireRequest): WireRequest;
  fresh(): WireRequest;
}

/** Tampered so that a comparison of the end alone, or of the beginning alone, does not see it. */
export const OTHER_ENDS: readonly SignedBreakage[] = [
  {
    says: 'with another first character',
    shown: (signature) => `${breakValue(signature.slice(0, 1), 'tampered')}${signature.slice(1)}`,
  },
  ...ofSignature('tampered', [2]),
];

/** The request is signed as it should be, and then the signature itself is broken. */
export function ofSignature(
  way: ValueWay,
  variants: readonly number[] = VALUE_VARIANTS[way].keys().toArray(),
): SignedBreakage[] {
  return variants.map((variant) => ({
    says: VALUE_VARIANTS[way][variant] ?? '',
    shown: (signature) => breakValue(signature, way, variant),
  }));
}

/** The same breakages, where they rarely show what others do not. */
export function seldom(breakages: readonly SignedBreakage[]): SignedBreakage[] {
  return breakages.map((breakage) => ({ ...breakage, seldom: true }));
}

/** One part is broken and the rest is as it should be; the signature is right for what is sent. */
export function ofPart(part: string, says: string, change: (value: string) => string): SignedBreakage {
  return { says, part, keys: (values) => ({ ...values, [part]: change(values[part] ?? '') }) };
}

/** One part is left out; the signature is right for what is sent. */
export function withoutPart(part: string, says: string): SignedBreakage {
  return { says, part, keys: (values) => Object.fromEntries(Object.entries(values).filter(([name]) => name !== part)) };
}

/** Signed for POST and sent as GET, or signed for GET and sent as POST. */
export function asOtherMethod(request: WireRequest): WireRequest {
  return { ...request, method: request.method === 'GET' ? 'POST' : 'GET' };
}

/** Without its last part; a path of no parts gets one, because nothing else would be another path. */
function otherPath(path: string): string {
  return path.replace(/\/[^/]*\/?$/, '') || (path === '/' ? '/other' : '/');
}

/** Without its first part, which a gateway may cut off; a path of one part gets another one before it. */
function otherBeginning(path: string): string {
  const rest = path.replace(/^\/[^/]+(?=\/.)/, '');
  return rest === path ? `/other${path}` : rest;
}

/** What a signature covers beside the method: signed for something else, and sent as it is. */
export const SIGNED_FOR_ANOTHER: readonly SignedBreakage[] = [
  {
    says: 'signed for the path without its last part',
    coversOnly: 'path',
    signedAs: (request) => ({ ...request, path: otherPath(request.path) }),
  },
  {
    says: 'signed for a path that begins otherwise',
    seldom: true,
    signedAs: (request) => ({ ...request, path: otherBeginning(request.path) }),
  },
  {
    says: 'signed for another host',
    seldom: true,
    signedAs: (request) => ({ ...request, origin: 'https://example.com' }),
  },
];

type Chosen = SignedBreakage & Required<Pick<SignedBreakage, 'signedAs' | 'shown' | 'written' | 'after'>>;

/** What is done otherwise for a presentation: nothing more where another request is signed. What is not said leaves everything as it is. */
export function chosenBreakage(
  breakages: Breakages<SignedBreakage>,
  { broken, variant, signedFor }: Presentation,
): Chosen {
  const chosen = broken && signedFor === undefined ? breakages[broken]?.[variant] : undefined;
  return { says: '', signedAs: same, shown: same, written: same, after: same, ...chosen };
}

function same<T>(value: T): T {
  return value;
}

/** The request with further headers; those that the caller gave stay. */
export function withHeaders(request: WireRequest, added: readonly (readonly [string, string])[]): WireRequest {
  return { ...request, headers: { ...Object.fromEntries(added), ...request.headers } };
}

/** How far the time of a signature is off in milliseconds. */
export function offsetAt(offBy: SignedBreakage['offBy'], now: number): number {
  return typeof offBy === 'function' ? offBy(now) : (offBy ?? 0);
}

/** The same day and hour of another year. */
export function inAnotherYear(years: number): (now: number) => number {
  return (now) => {
    const date = new Date(now);
    return date.setUTCFullYear(date.getUTCFullYear() + years) - now;
  };
}
