import { buildRequest } from './build-request.ts';
import type { Client, ClientOptions, ClientRequest, InTurn } from './client.ts';
import { CREDENTIAL_FORMS, SignInInterrupted, type Presented } from './credentials/index.ts';
import { deliver } from './deliver.ts';
import { misplaceForm } from './misplace-form.ts';
import { createMasker, sensitiveNames } from './masking/index.ts';
import { openWallet, secretsOf, type Wallet } from './open-wallet.ts';
import { recordExchange, type Sending } from './record-exchange.ts';
import { ProviderClock } from './provider-clock.ts';
import { requireSafeEndpoints } from './require-safe-endpoints.ts';
import { openTransport, type Transport } from './transport/index.ts';
import type { WireRequest } from './wire-request.ts';

const AT_ONCE: InTurn = (_origin, send) => send();

/** Opens a client of one API in one environment. Throws `ConfigurationError` for what cannot work or would betray a secret. */
export function createClient(options: ClientOptions): Client {
  const endpoint = requireSafeEndpoints(options);
  const masker = createMasker(secretsOf(options));
  const transport = options.transport ?? openTransport(options.connection ?? {}, options.timeoutMs);
  const inTurn = options.inTurn ?? AT_ONCE;
  const signInTransport: Transport = {
    ...transport,
    async send(request) {
      const delivery = await inTurn(request.origin, () => transport.send(request));
      options.onSignIn?.(request.origin, delivery);
      return delivery;
    },
  };
  const clock = new ProviderClock(options.clock ?? Date.now);
  const wallet = openWallet(options, { transport: signInTransport, masker, signingClock: clock.now });
  const names = sensitiveNames(options.contract, Object.values(CREDENTIAL_FORMS));
  let exchanges = 0;
  return {
    async send(meant) {
      const id = ++exchanges;
      const built = buildRequest(endpoint, meant);
      const { contract } = options;
      const shared = { contract, origin: built.origin, transport, clock, inTurn: meant.inTurn ?? inTurn };
      const sending = await deliver({ ...shared, ...withCredentials(built, meant, wallet) }).catch((error: unknown) =>
        withoutSignIn(error, built),
      );
      return recordExchange(meant, { id, ...sending }, { masker, names });
    },
    available: wallet.available,
    mask: masker.mask,
    signIn: () => wallet.signIn(),
    close: () => transport.close(),
  };
}

function withCredentials(built: WireRequest, meant: ClientRequest, wallet: Wallet) {
  const chosen = wallet.choose(meant);
  return {
    presenter: chosen?.presenter,
    isRenewable: chosen?.presentation.broken === undefined,
    present: (): Presented => {
      const presented = chosen?.presenter.present(built, chosen.presentation) ?? { request: built };
      return { ...presented, request: misplaceForm(presented.request, meant) };
    },
  };
}

/** A request that was never sent, because the sign-in before it met an incident. */
function withoutSignIn(error: unknown, built: WireRequest): Sending {
  if (!(error instanceof SignInInterrupted)) throw error;
  return {
    presented: { request: built },
    delivery: { startedAt: Date.now(), durationMs: 0, incident: { ...error.incident, whileSigningIn: true } },
    attempts: 1,
    providerAhead: 0,
  };
}
