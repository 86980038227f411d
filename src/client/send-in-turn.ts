import { outcomesOf, type Contract } from '../contract/index.ts';
import { readBody } from './body/index.ts';
import type { Presented } from './credentials/index.ts';
import type { Sending } from './record-exchange.ts';
import { render, type Delivery, type Transport } from './transport/index.ts';

const TROUBLE = new Set([429, 502, 503, 504]);

export interface Turns {
  readonly transport: Transport;
  readonly contract: Contract;
  /** Sends one request when its turn comes. */
  readonly take: <T>(send: () => Promise<T>, urgent: boolean) => Promise<T>;
}

/**
 * Sends what goes out first and then the request itself, each in its own turn: what came of the last one, or of the first that met trouble of the
 * environment, for nobody has read that one. It is presented when its turn has come, for a signature carries a time.
 */
export async function sendInTurn(
  { transport, contract, take }: Turns,
  present: () => Presented,
  urgent: boolean,
): Promise<Sending> {
  const first = await take(async () => {
    const presented = present();
    return { presented, delivery: await transport.send(render(presented.before?.[0] ?? presented.request)) };
  }, urgent);
  const { presented } = first;
  const later = presented.before?.length ? [...presented.before.slice(1), presented.request] : [];
  let { delivery } = first;
  for (const [index, request] of later.entries()) {
    if (isTrouble(delivery, contract)) return { presented, delivery, attempts: index + 1 };
    delivery = await take(() => transport.send(render(request)), true);
  }
  return { presented, delivery, attempts: later.length + 1 };
}

function isTrouble(delivery: Delivery, contract: Contract): boolean {
  if (!('answer' in delivery)) return true;
  const { answer } = delivery;
  const outcomes = outcomesOf(contract, { status: answer.status, body: readBody(answer).body });
  return TROUBLE.has(answer.status) || outcomes.includes('throttled') || outcomes.includes('unavailable');
}
