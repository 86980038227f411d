import type { Presented } from './credentials/index.ts';
import type { Sending } from './record-exchange.ts';
import { render, type Transport } from './transport/index.ts';

/** Sends what goes out first and then the request itself: what came of the last one, or of the first that got no answer. */
export async function sendInTurn(transport: Transport, { before = [], request }: Presented): Promise<Pick<Sending, 'delivery' | 'attempts'>> {
  for (const [index, earlier] of before.entries()) {
    const delivery = await transport.send(render(earlier));
    if (!('answer' in delivery)) return { delivery, attempts: index + 1 };
  }
  return { delivery: await transport.send(render(request)), attempts: before.length + 1 };
}
