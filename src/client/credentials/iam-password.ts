import type { CredentialForm, FormContext } from './credential-form.ts';
import { fetchToken } from './fetch-token.ts';
import { fetchingPresenter, type FetchedToken } from './keep-token.ts';
import { tokenVariants } from './present-token.ts';
import { tokenPlace } from './token-place.ts';

/** A token that is fetched from IAM with a password and kept for the run. A wrong password is never sent, because accounts are locked after a few refusals. */
export const iamPassword: CredentialForm = {
  parts: {
    endpoint: 'setting',
    domain: 'setting',
    username: 'setting',
    password: 'secret',
    project: 'setting',
    projectDomain: 'setting',
    expired: 'secret',
  },
  secretNames: ['x-subject-token'],
  harmlessNames: [],
  variants: (values, scheme) => tokenVariants(values, tokenPlace(scheme)),
  open: (context) => fetchingPresenter(context, () => fetchAndLearn(context)),
};

async function fetchAndLearn(context: FormContext): Promise<FetchedToken> {
  const token = await fetchToken(context);
  context.learn({
    name: `the token of ${context.variables['username'] ?? 'the user'}`,
    value: token.value,
    confidential: true,
  });
  return token;
}
