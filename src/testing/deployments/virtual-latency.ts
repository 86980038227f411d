import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Client } from '../../client/index.ts';

export interface VirtualLatency {
  readonly client: Client;
  /** How often everything that was under way has been waited for. */
  rounds(): number;
}

/** Lets each request take one round, whatever the machine does meanwhile: the next round begins when nothing more can be sent in this one. */
export function virtualLatency(client: Client): VirtualLatency {
  const held: { left: number; readonly release: () => void }[] = [];
  let [underWay, rounds, isWatched] = [0, 0, false];

  async function watch(): Promise<void> {
    isWatched = true;
    while (underWay > 0) {
      if (held.length < underWay) await nextTurn();
      else await endRound();
    }
    isWatched = false;
  }

  async function endRound(): Promise<void> {
    for (let turn = 0; turn < 3; turn += 1) await nextTurn();
    if (held.length < underWay) return;
    rounds += 1;
    for (const each of held) each.left -= 1;
    const done = held.filter(({ left }) => left <= 0);
    held.splice(0, held.length, ...held.filter(({ left }) => left > 0));
    underWay -= done.length;
    for (const { release } of done) release();
    for (let turn = 0; turn < 3; turn += 1) await nextTurn();
  }

  return {
    rounds: () => rounds,
    client: {
      ...client,
      async send(request) {
        underWay += 1;
        if (!isWatched) void watch();
        const exchange = await client.send(request);
        await new Promise<void>((release) => held.push({ left: exchange.attempts, release }));
        return exchange;
      },
    },
  };
}
