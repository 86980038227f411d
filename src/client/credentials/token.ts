import type { CredentialForm } from './credential-form.ts';
import { presentToken, tokenVariants } from './present-token.ts';
import { tokenPlace } from './token-place.ts';

/** A token that the user fetched, where the scheme wants it. Each broken token is a refusal that may lock the account, so callers send few of them. */
export const token: CredentialForm = {
  parts: { token: 'secret', expired: 'secret' },
  secretNames: [],
  harmlessNames: [],
  variants: (values, scheme) => tokenVariants(values, tokenPlace(scheme)),
  open: ({ values, scheme }) => ({
    present: (request, presentation) =>
      presentToken(
        request,
        { token: values['token'] ?? '', expired: values['expired'] ?? '', place: tokenPlace(scheme) },
        presentation,
      ),
  }),
};
