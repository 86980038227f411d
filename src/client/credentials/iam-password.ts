import { SignInInterrupted, type CredentialForm, type FormContext, type Presenter } from './credential-form.ts';
import { fetchToken, type FetchedToken } from './fetch-token.ts';
import { presentToken, TOKEN_HEADER, tokenVariants } from './present-token.ts';

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
  secretNames: [TOKEN_HEADER, 'x-subject-token'],
  harmlessNames: [],
  variants: tokenVariants,
  open: openPresenter,
};

function openPresenter(context: FormContext): Presenter {
  const keeper = keepToken(context);
  let renewed = false;
  return {
    present: (request, presentation) =>
      presentToken(request, keeper.latest(), { ...presentation, expired: context.values['expired'] ?? '' }),
    signIn: () => keeper.token(),
    isSignedIn: () => keeper.isFresh(),
    async renew(refused) {
      const { value } = await keeper.token();
      if (refused.headers[TOKEN_HEADER] !== value) return true;
      if (renewed) return false;
      renewed = true;
      await keeper.fetch();
      return true;
    },
  };
}

interface TokenKeeper {
  /** A token that is still good; it is fetched where there is none. */
  token(): Promise<FetchedToken>;
  fetch(): Promise<FetchedToken>;
  /** The value that was fetched last. */
  latest(): string;
  /** Whether the one that was fetched last is good for a while yet. */
  isFresh(): boolean;
}

/** One token for all requests, also for those that wait while it is fetched. */
function keepToken(context: FormContext): TokenKeeper {
  let kept: Promise<FetchedToken> | undefined;
  let latest: FetchedToken | undefined;
  const isFresh = (token: FetchedToken) => context.clock() < token.refreshAt;
  const fetch = () => {
    const fetching = fetchAndLearn(context).then((token) => {
      latest = token;
      return token;
    });
    kept = fetching;
    // A refusal is kept, so that a wrong password is sent only once. After an incident it may be tried again.
    fetching.catch((error: unknown) => {
      if (error instanceof SignInInterrupted && kept === fetching) kept = undefined;
    });
    return fetching;
  };
  return {
    fetch,
    latest: () => latest?.value ?? '',
    isFresh: () => latest !== undefined && isFresh(latest),
    async token() {
      const used = kept ?? fetch();
      const token = await used;
      if (isFresh(token)) return token;
      return kept === used || !kept ? fetch() : kept;
    },
  };
}

async function fetchAndLearn(context: FormContext): Promise<FetchedToken> {
  const token = await fetchToken(context);
  context.learn({
    name: `the token of ${context.variables['username'] ?? 'the user'}`,
    value: token.value,
    confidential: true,
  });
  return token;
}
