import { buildRequest } from './build-request.ts';
import type { Client, ClientOptions, ClientRequest } from './client.ts';
import { CREDENTIAL_FORMS, SignInInterrupted, type Presented } from './credentials/index.ts';
import { createMasker, sensitiveNames } from './masking/index.ts';
import { openWallet, secretsOf } from './open-wallet.ts';
import { recordExchange, type Sending } from './record-exchange.ts';
import { requireSafeEndpoints } from './require-safe-endpoints.ts';
import { openTransport, render } from './transport/index.ts';
import type { WireRequest } from './wire-request.ts';

/** Opens a client of one API in one environment. Throws `ConfigurationProblem` for what cannot work or would betray a secret. */
export function createClient(options: ClientOptions): Client {
  const endpoint = requireSafeEndpoints(options);
  const masker = createMasker(secretsOf(options));
  const transport = openTransport(options.connection ?? {}, options.timeoutMs);
  const wallet = openWallet(options, { transport, masker });
  const names = sensitiveNames(options.contract, Object.values(CREDENTIAL_FORMS));
  let exchanges = 0;

  async function deliver(built: WireRequest, meant: ClientRequest): Promise<Sending> {
    const chosen = wallet.choose(meant);
    const present = async (): Promise<Presented> => chosen?.presenter.present(built, chosen.presentation) ?? { request: built };
    const presented = await present();
    const delivery = await transport.send(render(presented.request));
    if (!('answer' in delivery)) return { presented, delivery, attempts: 1 };
    if (chosen?.presentation.broken === 'replayed') return { presented, delivery: await transport.send(render(presented.request)), attempts: 2 };
    const isRefused = delivery.answer.status === 401 && chosen !== undefined && !chosen.presentation.broken;
    if (!isRefused || !(await chosen.presenter.renew?.(presented.request))) return { presented, delivery, attempts: 1 };
    const renewed = await present();
    return { presented: renewed, delivery: await transport.send(render(renewed.request)), attempts: 2 };
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
  return { presented: { request: built }, delivery: { startedAt: Date.now(), durationMs: 0, incident: error.incident }, attempts: 1 };
}
