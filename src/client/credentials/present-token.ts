import type { WireRequest } from '../wire-request.ts';
import { breakValue, VALUE_VARIANTS, type ValueWay } from './break-value.ts';
import { breakagesWith, type Breakage, type Breakages } from './breakage.ts';
import type { CredentialValues, Presentation, Presented } from './credential-form.ts';
import { inventValue } from './invent-value.ts';

export const TOKEN_HEADER = 'x-auth-token';

interface TokenBreakage extends Breakage {
  /** What is sent instead of a token; `expired` is a token that has ended. */
  readonly sent: (token: string, expired: string) => string | undefined;
  readonly twice?: true;
}

const ofValue = (way: ValueWay) =>
  VALUE_VARIANTS[way].map((says, variant): TokenBreakage => ({
    says,
    sent: (token) => breakValue(token, way, variant),
  }));

/** A token carries no time and no nonce. */
const BREAKAGES: Breakages<TokenBreakage> = {
  missing: [{ says: 'left out', sent: () => undefined }],
  empty: [{ says: 'sent empty', sent: () => '' }],
  truncated: ofValue('truncated'),
  lengthened: ofValue('lengthened'),
  tampered: ofValue('tampered'),
  foreign: [{ says: 'that belongs to nobody', sent: (token) => inventValue(token, 'token') }],
  replayed: [{ says: 'sent a second time', sent: (token) => token, twice: true }],
  expired: [{ says: 'that has expired', part: 'expired', sent: (_, expired) => expired }],
};

export function tokenVariants(values: CredentialValues): Breakages<Breakage> {
  return breakagesWith(BREAKAGES, values);
}

/** Puts a token on a request, broken as asked. A header that the caller gave stays as it is. */
export function presentToken(
  request: WireRequest,
  token: string,
  { broken, variant, omit, expired = '' }: Presentation & { readonly expired?: string },
): Presented {
  const breakage = broken && BREAKAGES[broken]?.[variant];
  const value = breakage ? breakage.sent(token, expired) : token;
  if (value === undefined || TOKEN_HEADER in request.headers || omit.has(TOKEN_HEADER)) return { request };
  const presented = { ...request, headers: { ...request.headers, [TOKEN_HEADER]: value } };
  return { request: presented, ...(breakage?.twice && { before: [presented] }) };
}
