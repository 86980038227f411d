import { buildRequest } from './build-request.ts';
import type { Client, ClientOptions, ClientRequest, Pace } from './client.ts';
import { CREDENTIAL_FORMS, SignInInterrupted, type Presented } from './credentials/index.ts';
import { misplaceForm } from './misplace-form.ts';
import { createMasker, sensitiveNames } from './masking/index.ts';
import { openWallet, secretsOf } from './open-wallet.ts';
import { recordExchange, type Sending } from './record-exchange.ts';
import { requireSafeEndpoints } from './require-safe-endpoints.ts';
import { sendInTurn } from './send-in-turn.ts';
import { openTransport } from './transport/index.ts';
import type { WireRequest } from './wire-request.ts';

/** Opens a client of one API in one environment. Throws `ConfigurationError` for what cannot work or would betray a secret. */
export function createClient(options: ClientOptions): Client {
  const endpoint = requireSafeEndpoints(options);
  const masker = createMasker(secretsOf(options));
  const transport = options.transport ?? openTransport(options.connection ?? {}, options.timeoutMs);
  const pace: Pace = options.pace ?? ((_origin, send) => send());
  const wallet = openWallet(options, {
    transport: { ...transport, send: (request) => pace(request.origin, () => transport.send(request), true) },
    masker,
  });
  const names = sensitiveNames(options.contract, Object.values(CREDENTIAL_FORMS));
  let exchanges = 0;

  async function deliver(built: WireRequest, meant: ClientRequest): Promise<Sending> {
    const chosen = wallet.choose(meant);
    const present = (): Presented => {
      const presented = chosen?.presenter.present(built, chosen.presentation) ?? { request: built };
      return { ...presented, request: misplaceForm(presented.request, meant) };
    };
    const turns = {
      transport,
      contract: options.contract,
      take: <T>(send: () => Promise<T>, urgent: boolean) => pace(built.origin, send, urgent),
    };
    // Before the turn of the request, which would pass while a token is fetched.
    await chosen?.presenter.signIn?.();
    const sending = await sendInTurn(turns, present, meant.urgent ?? false);
    const { presented, delivery } = sending;
    const isRefused =
      'answer' in delivery && delivery.answer.status === 401 && chosen !== undefined && !chosen.presentation.broken;
    if (!isRefused || !(await chosen.presenter.renew?.(presented.request))) return sending;
    return { ...(await sendInTurn(turns, present, true)), attempts: 2 };
  }

  return {
    async send(meant) {
      const id = ++exchanges;
      const built = buildRequest(endpoint, meant);
      const sending = await deliver(built, meant).catch((error: unknown) => withoutSignIn(error, built));
      return recordExchange(meant, { id, ...sending }, { masker, names });
    },
    available: wallet.available,
    mask: masker.mask,
    signIn: () => wallet.signIn(),
    close: () => transport.close(),
  };
}

/** A request that was never sent, because the sign-in before it failed on the way. */
function withoutSignIn(error: unknown, built: WireRequest): Sending {
  if (!(error instanceof SignInInterrupted)) throw error;
  return {
    presented: { request: built },
    delivery: { startedAt: Date.now(), durationMs: 0, incident: error.incident },
    attempts: 1,
  };
}
