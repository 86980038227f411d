import { SignInInterrupted, type FormContext, type Presenter } from './credential-form.ts';
import { carriesToken } from './place-token.ts';
import { presentToken } from './present-token.ts';
import { tokenPlace } from './token-place.ts';

export interface FetchedToken {
  readonly value: string;
  /** Milliseconds since the epoch by our clock. */
  readonly expiresAt: number;
  /** A little before the token ends: from then on another one is fetched. */
  readonly refreshAt: number;
}

/** A token that lives so many milliseconds from now. */
export function livingToken(value: string, life: number, clock: () => number): FetchedToken {
  const now = clock();
  return { value, expiresAt: now + life, refreshAt: now + life - Math.min(life / 10, 60_000) };
}

/** Presents a token that is fetched first, kept for the run, and fetched once more where the provider refuses it. */
export function fetchingPresenter(context: FormContext, fetchToken: () => Promise<FetchedToken>): Presenter {
  const keeper = keepToken(context, fetchToken);
  const place = tokenPlace(context.scheme);
  const expired = context.values['expired'] ?? '';
  let renewed = false;
  return {
    present: (request, presentation) => presentToken(request, { token: keeper.latest(), expired, place }, presentation),
    signIn: () => keeper.token(),
    isSignedIn: () => keeper.isFresh(),
    async renew(refused) {
      const { value } = await keeper.token();
      if (!carriesToken(refused, place, value)) return true;
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
function keepToken({ clock }: FormContext, fetchToken: () => Promise<FetchedToken>): TokenKeeper {
  let kept: Promise<FetchedToken> | undefined;
  let latest: FetchedToken | undefined;
  const isFresh = (token: FetchedToken) => clock() < token.refreshAt;
  const fetch = () => {
    const fetching = fetchToken().then((token) => {
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
