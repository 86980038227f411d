import type { CredentialForm, FormContext } from './credential-form.ts';
import { fetchAccessToken } from './fetch-access-token.ts';
import { fetchingPresenter, type FetchedToken } from './keep-token.ts';
import { tokenVariants } from './present-token.ts';
import { token } from './token.ts';
import { tokenPlace } from './token-place.ts';

/** A bearer token that stands in a variable, or is fetched with client credentials (RFC 6749, section 4.4) and kept for the run. */
export const oauth2: CredentialForm = {
  parts: { token: 'secret', expired: 'secret', clientId: 'identifier', clientSecret: 'secret', tokenUrl: 'setting' },
  secretNames: ['authorization'],
  harmlessNames: [],
  variants: (values, scheme) => tokenVariants(values, tokenPlace(scheme)),
  open: (context) =>
    context.values['token'] ? token.open(context) : fetchingPresenter(context, () => fetchAndLearn(context)),
};

async function fetchAndLearn(context: FormContext): Promise<FetchedToken> {
  const fetched = await fetchAccessToken(context);
  const name = `the token of ${context.variables['clientId'] ?? 'the client'}`;
  context.learn({ name, value: fetched.value, confidential: true });
  return fetched;
}
