import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Client, ClientRequest, InTurn } from '../../client/index.ts';

/** After so many turns of the event loop, every request that follows from an answer has been sent. */
const TURNS = 3;
const AT_ONCE: InTurn = (_origin, send) => send();

/** A clock that counts rounds: each request takes one round, and the next begins when nothing more can be sent in this one. The speed of the machine plays no part. */
export class VirtualLatency {
  /** How many rounds have passed. */
  rounds = 0;
  readonly #client: Client;
  /** What lets go of the requests that are answered and wait for the end of the round. */
  #held: (() => void)[] = [];
  #underWay = 0;
  #isWatched = false;

  constructor(client: Client) {
    this.#client = client;
  }

  get client(): Client {
    return { ...this.#client, send: (request) => this.#client.send({ ...request, inTurn: this.#inTurn(request) }) };
  }

  /** A request takes its round while it has its turn, so that as many take one at once as may be under way. */
  #inTurn({ inTurn = AT_ONCE }: ClientRequest): InTurn {
    return (origin, send) => inTurn(origin, () => this.#inARound(send));
  }

  async #inARound<T>(send: () => Promise<T>): Promise<T> {
    this.#underWay += 1;
    if (!this.#isWatched) void this.#watch();
    const sent = await send();
    await new Promise<void>((release) => this.#held.push(release));
    return sent;
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
    const done = this.#held;
    this.#held = [];
    this.#underWay -= done.length;
    for (const release of done) release();
  }
}
