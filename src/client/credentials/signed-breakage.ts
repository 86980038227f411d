import type { WireRequest } from '../wire-request.ts';
import { breakValue, VALUE_VARIANTS, type ValueWay } from './break-value.ts';
import type { Breakage } from './breakage.ts';
import type { CredentialValues } from './credential-form.ts';

/** What a form that signs does otherwise; nothing said, nothing changed. */
export interface SignedBreakage extends Breakage {
  /** Parts that are presented and signed with. */
  readonly keys?: (values: CredentialValues) => CredentialValues;
  /** Milliseconds that the clock is off. */
  readonly offBy?: number;
  /** What is signed instead of the request. */
  readonly signedAs?: (request: WireRequest) => WireRequest;
  /** By the method that is not named. */
  readonly otherAlgorithm?: true;
  /** What is sent of the signature; nothing at all of the credential for `undefined`. */
  readonly shown?: (signature: string) => string | undefined;
  /** What becomes of the request after it was signed. */
  readonly after?: (request: WireRequest) => WireRequest;
  /** What goes out first. */
  readonly before?: (signer: Signer) => readonly WireRequest[];
}

/** Signs in the place of a breakage: requests with the nonce and the time of the one that is judged, or fresh ones. */
export interface Signer {
  readonly unsigned: WireRequest;
  sign(unsigned: WireRequest): WireRequest;
  fresh(): WireRequest;
}

/** The signature itself, broken in a way that changes the value. */
export function ofSignature(
  way: ValueWay,
  variants: readonly number[] = VALUE_VARIANTS[way].keys().toArray(),
): SignedBreakage[] {
  return variants.map((variant) => ({
    says: VALUE_VARIANTS[way][variant] ?? '',
    shown: (signature) => breakValue(signature, way, variant),
  }));
}

/** One part broken and the rest as it should be, signed over what is sent. */
export function ofPart(part: string, says: string, change: (value: string) => string): SignedBreakage {
  return { says, part, keys: (values) => ({ ...values, [part]: change(values[part] ?? '') }) };
}

/** One part left out, signed over what is sent. */
export function withoutPart(part: string, says: string): SignedBreakage {
  return { says, part, keys: (values) => Object.fromEntries(Object.entries(values).filter(([name]) => name !== part)) };
}

/** Signed for GET and sent as POST, or the other way round. */
export function asOtherMethod(request: WireRequest): WireRequest {
  return { ...request, method: request.method === 'GET' ? 'POST' : 'GET' };
}
