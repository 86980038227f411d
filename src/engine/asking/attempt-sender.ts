import { type Client, type Exchange, incidentOf, type InTurn } from '../../client/index.ts';
import type { Contract } from '../../contract/index.ts';
import { type Ask, requestOf, urgencyOf } from './ask.ts';
import type { Budget } from './budget.ts';
import type { Attempts } from './circuit-breaker.ts';
import { type HostQueue, type Place, URGENCY } from './host-queue.ts';
import { heed } from './heed.ts';
import { Novelty } from './novelty.ts';

export interface AttemptSenderOptions {
  readonly contract: Contract;
  readonly client: Client;
  readonly queue: HostQueue;
  readonly budget: Budget;
}

/** Sends one attempt of a question in its turn and within the budget, and tells the queue what the answer says about the host. */
export class AttemptSender {
  readonly #options: AttemptSenderOptions;
  readonly #requests = new WeakMap<Ask, number>();
  readonly #novelty = new Novelty();

  constructor(options: AttemptSenderOptions) {
    this.#options = options;
  }

  /** Throws `NotJudged` where the budget is used up, and what `attempts.admit` throws. */
  async send(ask: Ask, attempts?: Attempts): Promise<Exchange> {
    for (;;) {
      await attempts?.admit();
      try {
        return this.#heed(await this.#options.client.send({ ...requestOf(ask), inTurn: this.#turnsOf(ask, attempts) }));
      } catch (error) {
        if (!(error instanceof TurnRefused)) throw error;
      }
    }
  }

  /** How many requests an attempt of a question took at most so far: a replay sends others first. */
  requestsOf(ask: Ask): number {
    return this.#requests.get(ask) ?? 1;
  }

  /** The first turn begins the attempt and takes it from the budget; what is sent after that ends what has begun, so it goes before others. */
  #turnsOf(ask: Ask, attempts: Attempts | undefined): InTurn {
    const { queue, budget } = this.#options;
    let [hasBegun, sent] = [false, 0];
    const begin = () => {
      if (hasBegun) return;
      // While the question waited others may have failed, and what they met holds for it too.
      if (attempts?.begin() === false) throw new TurnRefused();
      budget.spend(ask.operation, {
        onList: ask.listing ?? false,
        settles: ask.plan.settles ?? false,
        isLast: ask.isLast ?? false,
        isSpare: ask.plan.later === 3,
      });
      hasBegun = true;
    };
    return (_origin, send) => {
      sent += 1;
      this.#requests.set(ask, Math.max(sent, this.requestsOf(ask)));
      return queue.send(
        async () => {
          begin();
          return send();
        },
        this.#placeOf(ask, hasBegun),
      );
    };
  }

  #placeOf(ask: Ask, hasBegun: boolean): Place {
    const urgency = hasBegun ? URGENCY.most : urgencyOf(ask);
    return {
      urgency,
      // Broken credentials are sent in batches, which others would hold up.
      turn: urgency === URGENCY.last && ask.plan.credentials?.broken === undefined ? this.#novelty.turnOf(ask) : 0,
      mayOvertake: () => mayOvertake(ask) && this.#options.budget.isAmple(ask.operation),
    };
  }

  #heed(exchange: Exchange): Exchange {
    const { contract, queue } = this.#options;
    const incident = incidentOf(contract, exchange);
    // What a sign-in met says something about its own host.
    if (!incident?.whileSigningIn) heed(queue, incident?.kind, exchange.response?.headers);
    return exchange;
  }
}

/** The turn of a question came, and it has to be admitted again. */
class TurnRefused extends Error {
  override readonly name = 'TurnRefused';
}

/** What rarely shows something takes nothing away where a list has no pages, because it asks for little else. Elsewhere it waits for all others. */
function mayOvertake({ operation, plan }: Ask): boolean {
  return plan.later !== 3 || operation.collection?.paging === undefined;
}
