import type { CredentialForm } from './credential-form.ts';
import { presentToken, TOKEN_HEADER, tokenVariants } from './present-token.ts';

/** A token that the user fetched: `X-Auth-Token`. Each broken token is a refusal that may lock the account, so callers send few of them. */
export const token: CredentialForm = {
  parts: { token: 'secret', expired: 'secret' },
  secretNames: [TOKEN_HEADER],
  harmlessNames: [],
  variants: tokenVariants,
  open: ({ values }) => ({
    present: (request, presentation) =>
      presentToken(request, values['token'] ?? '', { ...presentation, expired: values['expired'] ?? '' }),
  }),
};
