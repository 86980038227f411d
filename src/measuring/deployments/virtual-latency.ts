import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Client, ClientRequest, Exchange } from '../../client/index.ts';

/** After so many turns of the event loop, every request that follows from an answer has been sent. */
const TURNS = 3;

/** A clock that counts rounds: each request takes one round, and the next begins when nothing more can be sent in this one. The speed of the machine plays no part. */
export class VirtualLatency {
  /** How many rounds have passed. */
  rounds = 0;
  readonly #client: Client;
  #held: { left: number; readonly release: () => void }[] = [];
  #underWay = 0;
  #isWatched = false;

  constructor(client: Client) {
    this.#client = client;
  }

  get client(): Client {
    return { ...this.#client, send: (request) => this.#send(request) };
  }

  async #send(request: ClientRequest): Promise<Exchange> {
    this.#underWay += 1;
    if (!this.#isWatched) void this.#watch();
    const exchange = await this.#client.send(request);
    await new Promise<void>((release) => this.#held.push({ left: exchange.attempts, release }));
    return exchange;
  }

  async #watch(): Promise<void> {
    this.#isWatched = true;
    for (let quiet = 0; this.#underWay > 0; quiet = this.#held.length < this.#underWay ? 0 : quiet + 1) {
      if (quiet > TURNS) this.#endRound();
      await nextTurn();
    }
    this.#isWatched = false;
  }

  #endRound(): void {
    this.rounds += 1;
    const waiting = this.#held.map(({ left, release }) => ({ left: left - 1, release }));
    this.#held = waiting.filter(({ left }) => left > 0);
    const done = waiting.filter(({ left }) => left <= 0);
    this.#underWay -= done.length;
    for (const { release } of done) release();
  }
}
