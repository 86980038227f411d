import type { CredentialPlace } from '../../contract/index.ts';
import type { WireRequest } from '../wire-request.ts';
import { breakValue, VALUE_VARIANTS, type ValueWay } from './break-value.ts';
import { breakagesWith, type Breakage, type Breakages } from './breakage.ts';
import type { CredentialValues, Presentation, Presented } from './credential-form.ts';
import { inventValue } from './invent-value.ts';
import { placeToken, wrongPlaces } from './place-token.ts';

interface TokenBreakage extends Breakage {
  /** What is sent instead of a token; `expired` is a token that has ended. */
  readonly sent: (token: string, expired: string) => string | undefined;
  readonly twice?: true;
  /** Where it is sent instead. */
  readonly place?: CredentialPlace;
}

/** The first character alone and a quotation mark show how a program fails, not how it compares. */
const ofValue = (way: ValueWay) =>
  VALUE_VARIANTS[way].map((says, variant): TokenBreakage => ({
    says,
    ...(way !== 'lengthened' && variant === 1 && { seldom: true }),
    sent: (token) => breakValue(token, way, variant),
  }));

/** A token carries no time and no nonce. */
const BREAKAGES: Breakages<TokenBreakage> = {
  missing: [{ says: 'left out', sent: () => undefined }],
  empty: [{ says: 'sent empty', sent: () => '' }],
  truncated: ofValue('truncated'),
  lengthened: [...ofValue('lengthened'), { says: 'with thousands of characters more', seldom: true, sent: lengthened }],
  tampered: ofValue('tampered'),
  foreign: [{ says: 'that belongs to nobody', sent: (token) => inventValue(token, 'token') }],
  replayed: [{ says: 'sent a second time', sent: (token) => token, twice: true }],
  expired: [{ says: 'that has expired', part: 'expired', sent: (_, expired) => expired }],
};

/** Servers bear about 8,000 characters in all headers together. */
const LONG = 4200;

function lengthened(token: string): string {
  return breakValue(token, 'lengthened').padEnd(LONG, 'x');
}

/** How a token can be broken that stands in this place. */
export function tokenVariants(values: CredentialValues, place: CredentialPlace): Breakages<Breakage> {
  return breakagesWith(breakagesAt(place), values);
}

function breakagesAt(place: CredentialPlace): Breakages<TokenBreakage> {
  return { ...BREAKAGES, misplaced: wrongPlaces(place).map((wrong) => ({ ...wrong, sent: (token) => token })) };
}

/** Puts a token on a request, broken as asked. A header that the caller gave stays as it is. */
export function presentToken(
  request: WireRequest,
  {
    token,
    expired = '',
    place,
  }: { readonly token: string; readonly expired?: string; readonly place: CredentialPlace },
  { broken, variant, omit }: Presentation,
): Presented {
  const breakage = broken && breakagesAt(place)[broken]?.[variant];
  const value = breakage ? breakage.sent(token, expired) : token;
  if (value === undefined || omit.has(place.name.toLowerCase())) return { request };
  const presented = placeToken(request, breakage?.place ?? place, value);
  return { request: presented, ...(breakage?.twice && { before: [presented] }) };
}
