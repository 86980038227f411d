import type { WireRequest } from '../wire-request.ts';
import { breakValue } from './break-value.ts';
import type { CredentialValues, Presentation, Presented } from './credential-form.ts';
import { inventValue } from './invent-value.ts';

export const TOKEN_HEADER = 'x-auth-token';
/** The most ways a token can be broken; it carries no time and no nonce. */
export const TOKEN_WAYS = ['missing', 'empty', 'truncated', 'lengthened', 'tampered', 'foreign', 'replayed'] as const;

/** Puts a token on a request, broken as asked; a header that the caller gave himself stays. */
export function presentToken(request: WireRequest, token: string, presentation: Presentation & { readonly expired?: CredentialValues[string] }): Presented {
  const value = brokenToken(token, presentation);
  if (value === undefined || TOKEN_HEADER in request.headers || presentation.omit.has(TOKEN_HEADER)) return { request };
  return { request: { ...request, headers: { ...request.headers, [TOKEN_HEADER]: value } } };
}

function brokenToken(token: string, { broken, variant, expired }: Presentation & { readonly expired?: string }): string | undefined {
  if (broken === 'missing') return undefined;
  if (broken === 'empty') return '';
  if (broken === 'expired') return expired;
  if (broken === 'foreign') return inventValue(token, 'token');
  return breakValue(token, broken, variant);
}
