import { readBody } from './body/index.ts';
import { type Contract, findOperation } from '../contract/index.ts';
import { buildRequest } from './build-request.ts';
import type { Client, ClientOptions, ClientRequest, InTurn } from './client.ts';
import { CREDENTIAL_FORMS, SignInInterrupted, type Presented } from './credentials/index.ts';
import { deliver } from './deliver.ts';
import type { Exchange } from './exchange.ts';
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
  const clock = new ProviderClock(options.clock ?? Date.now);
  const wallet = openWallet(options, {
    transport: signInTransport(transport, inTurn, options.onSignIn),
    masker,
    signingClock: clock.now,
  });
  const schemes = options.credentials.map(({ scheme }) => scheme);
  const names = sensitiveNames(options.contract, schemes, Object.values(CREDENTIAL_FORMS));
  const read = options.bodies ?? readBody;
  let exchanges = 0;
  const send = async (meant: ClientRequest): Promise<Exchange> => {
    const id = ++exchanges;
    const built = buildRequest(endpoint, meant);
    const signedFor = signedInstead(endpoint, meant, options.contract);
    const { scheme, ...credentialed } = withCredentials({ built, signedFor }, meant, wallet);
    const way = { contract: options.contract, origin: built.origin, transport, clock, signal: meant.signal };
    const sending = await deliver({ ...way, inTurn: meant.inTurn ?? inTurn, ...credentialed }).catch((error: unknown) =>
      withoutSignIn(error, built),
    );
    return recordExchange(meant, { id, ...sending }, { read, masker, names, scheme });
  };
  return {
    send,
    available: wallet.available,
    mask: masker.mask,
    signIn: () => wallet.signIn(),
    close: () => transport.close(),
  };
}

/** What fetches a token: in its turn, and told to whoever wants to know what came of a sign-in. */
function signInTransport(transport: Transport, inTurn: InTurn, onSignIn: ClientOptions['onSignIn']): Transport {
  return {
    ...transport,
    async send(request, signal) {
      const delivery = await inTurn(request.origin, () => transport.send(request, signal));
      onSignIn?.(request.origin, delivery);
      return delivery;
    },
  };
}

/** Another request, built as if it were sent, where its signature is to be presented. */
function signedInstead(endpoint: URL, meant: ClientRequest, contract: Contract): WireRequest | undefined {
  const { operation, parameters } = meant.credentials?.signedFor ?? {};
  if (operation === undefined || parameters === undefined) return undefined;
  const { resource, purpose } = meant;
  return buildRequest(endpoint, { operation: findOperation(contract, operation), parameters, resource, purpose });
}

interface Built {
  readonly built: WireRequest;
  readonly signedFor: WireRequest | undefined;
}

function withCredentials({ built, signedFor }: Built, meant: ClientRequest, wallet: Wallet) {
  const chosen = wallet.choose(meant);
  return {
    scheme: chosen?.scheme,
    presenter: chosen?.presenter,
    isRenewable: chosen?.presentation.broken === undefined,
    present: (): Presented => {
      const moved = chosen?.presenter.signsPlaces ? misplaceForm(built, meant) : built;
      const presented = chosen?.presenter.present(moved, {
        ...chosen.presentation,
        ...(signedFor && { signedFor }),
      }) ?? { request: moved };
      return moved === built ? { ...presented, request: misplaceForm(presented.request, meant) } : presented;
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
