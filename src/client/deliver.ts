import { outcomesOf, type Contract, type OutcomeName } from '../contract/index.ts';
import { readBody } from './body/index.ts';
import type { InTurn } from './client.ts';
import type { Presented, Presenter } from './credentials/index.ts';
import { incidentKindOf } from './incident.ts';
import type { ProviderClock } from './provider-clock.ts';
import type { Sending } from './record-exchange.ts';
import { render, type Delivery, type HttpAnswer, type Transport } from './transport/index.ts';

/** A request with everything that is needed to send it. */
export interface Consignment {
  readonly contract: Contract;
  /** Scheme, host and port that it goes to. */
  readonly origin: string;
  readonly transport: Transport;
  readonly clock: ProviderClock;
  readonly inTurn: InTurn;
  /** Who signs in for it; `undefined` where no credentials are presented. */
  readonly presenter: Presenter | undefined;
  /** Puts the credentials on it. */
  readonly present: () => Presented;
  /** A refusal may mean that the token has ended; it does not where the credentials are broken on purpose. */
  readonly isRenewable: boolean;
  /** Ends what is under way. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Signs in, sends a request, and sends it once more where it was refused and could be presented better: with another token, or signed by the clock
 * that the refusal has shown.
 */
export async function deliver(consignment: Consignment): Promise<Sending> {
  const sending = await sendOrRenew(consignment);
  const { onAccepted } = sending.presented;
  if (onAccepted && isAccepted(sending, consignment)) onAccepted();
  return sending;
}

async function sendOrRenew(consignment: Consignment): Promise<Sending> {
  const sending = await send(consignment);
  if (!consignment.isRenewable || !(await canBePresentedBetter(consignment, sending))) return sending;
  return { ...(await send(consignment)), attempts: 2 };
}

function isAccepted({ delivery }: Sending, { contract }: Consignment): boolean {
  return 'answer' in delivery && outcomesIn(delivery.answer, contract).includes('success');
}

async function canBePresentedBetter(
  { contract, clock, presenter }: Consignment,
  { presented, delivery, providerAhead }: Sending,
): Promise<boolean> {
  if (!('answer' in delivery)) return false;
  if (presenter?.signsTime)
    return clock.ahead !== providerAhead && !outcomesIn(delivery.answer, contract).includes('success');
  return delivery.answer.status === 401 && (await presenter?.renew?.(presented.request)) === true;
}

/**
 * Sends what goes out before the request and then the request itself, each in its own turn. Gives what came of the request, or of the first one
 * that met an incident: the provider has not read that one, so the request after it would show nothing.
 */
async function send(consignment: Consignment): Promise<Sending> {
  const { contract, origin, transport, inTurn, clock, signal } = consignment;
  const { presented, delivery: first, providerAhead } = await sendFirst(consignment);
  const later = presented.before?.length ? [...presented.before.slice(1), presented.request] : [];
  let delivery = first;
  for (const [index, request] of later.entries()) {
    if (isIncident(delivery, contract)) return { presented, delivery, providerAhead, attempts: index + 1 };
    delivery = await inTurn(origin, () => transport.send(render(request), signal));
    clock.heed(delivery);
  }
  return { presented, delivery, providerAhead, attempts: later.length + 1 };
}

type First = Pick<Sending, 'presented' | 'delivery' | 'providerAhead'>;

/**
 * Signs in before the turn, because the turn would pass while a token is fetched, and again where the token has ended while the request waited. The
 * credentials are presented when the turn has come, because a signature carries a time.
 */
async function sendFirst({
  origin,
  transport,
  inTurn,
  presenter,
  present,
  clock,
  signal,
}: Consignment): Promise<First> {
  for (;;) {
    await presenter?.signIn?.();
    const sent = await inTurn(origin, async (): Promise<First | undefined> => {
      if (presenter?.isSignedIn?.() === false) return undefined;
      const providerAhead = clock.ahead;
      const presented = present();
      const delivery = await transport.send(render(presented.before?.[0] ?? presented.request), signal);
      clock.heed(delivery);
      return { presented, delivery, providerAhead };
    });
    if (sent) return sent;
  }
}

function isIncident(delivery: Delivery, contract: Contract): boolean {
  if (!('answer' in delivery)) return true;
  return incidentKindOf(delivery.answer.status, outcomesIn(delivery.answer, contract)) !== undefined;
}

function outcomesIn(answer: HttpAnswer, contract: Contract): readonly OutcomeName[] {
  return outcomesOf(contract, { status: answer.status, body: readBody(answer).body });
}
