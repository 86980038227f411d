import { outcomesOf, type Contract } from '../contract/index.ts';
import { readBody } from './body/index.ts';
import type { Presented } from './credentials/index.ts';
import type { Sending } from './record-exchange.ts';
import { render, type Delivery, type Transport } from './transport/index.ts';

const TROUBLE = new Set([429, 502, 503, 504]);

/** Sends what goes out first and then the request itself: what came of the last one, or of the first that met trouble of the environment, for nobody has read that one. */
export async function sendInTurn(tools: { transport: Transport; contract: Contract }, { before = [], request }: Presented): Promise<Pick<Sending, 'delivery' | 'attempts'>> {
  for (const [index, earlier] of before.entries()) {
    const delivery = await tools.transport.send(render(earlier));
    if (isTrouble(delivery, tools.contract)) return { delivery, attempts: index + 1 };
  }
  return { delivery: await tools.transport.send(render(request)), attempts: before.length + 1 };
}

function isTrouble(delivery: Delivery, contract: Contract): boolean {
  if (!('answer' in delivery)) return true;
  const { answer } = delivery;
  const outcomes = outcomesOf(contract, { status: answer.status, body: readBody(answer).body });
  return TROUBLE.has(answer.status) || outcomes.includes('throttled') || outcomes.includes('unavailable');
}
