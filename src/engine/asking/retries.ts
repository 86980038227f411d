import type { Exchange, Incident } from '../../client/index.ts';
import { type Contract, outcomesOf } from '../../contract/index.ts';
import type { Ask } from './ask.ts';
import { type Attempts, CircuitBreaker } from './circuit-breaker.ts';
import { Neighbours } from './neighbours.ts';
import { RetryLoop } from './retry-loop.ts';

export interface RetriesOptions {
  readonly contract: Contract;
  /** The credentials that are presented where a question names none. */
  readonly schemeInUse: string | undefined;
  /** Milliseconds before the first retry; each further one waits three times as long. */
  readonly backoffMs: number;
  readonly onIncident: (incident: Incident) => void;
  /** Sends one attempt. */
  send(ask: Ask, attempts?: Attempts): Promise<Exchange>;
}

/**
 * The one place that decides whether a question is asked again: a `RetryLoop` for each question, a `CircuitBreaker` for each kind of question, and
 * what its neighbours show about an answer that never comes. Nothing below it sends a request again because of an incident.
 */
export class Retries {
  readonly #options: RetriesOptions;
  /** By operation, scheme and how it is broken. */
  readonly #breakers = new Map<string, CircuitBreaker>();
  readonly #neighbours = new Neighbours();

  constructor(options: RetriesOptions) {
    this.#options = options;
  }

  /** Asks until there is an answer. Throws `Inconclusive` where only incidents came back. */
  ask(ask: Ask): Promise<Exchange> {
    return this.#breakerFor(ask).ask((attempts) => this.#untilAnswered(ask, attempts));
  }

  #breakerFor({ operation, plan: { credentials } }: Ask): CircuitBreaker {
    const kindOf = (scheme = this.#options.schemeInUse, broken: string = 'whole') =>
      `${operation.id} ${scheme} ${broken}`;
    const plain = this.#breakers.get(kindOf()) ?? new CircuitBreaker();
    this.#breakers.set(kindOf(), plain);
    const kind = kindOf(credentials?.scheme, credentials?.broken);
    const breaker = this.#breakers.get(kind) ?? new CircuitBreaker(plain);
    this.#breakers.set(kind, breaker);
    return breaker;
  }

  async #untilAnswered(ask: Ask, attempts: Attempts): Promise<Exchange> {
    const { contract, backoffMs, onIncident, send } = this.#options;
    const exchange = await new RetryLoop({
      contract,
      attempts,
      backoffMs,
      onIncident,
      send: () => send(ask, attempts),
      watch: () => this.#watch(ask),
      attemptsBeyondLuck: () => this.#neighbours.attemptsBeyondLuck,
    }).ask();
    if (this.#isSuccess(exchange)) this.#neighbours.note(ask.operation, exchange.attempts);
    return exchange;
  }

  /** Tells whether other questions were answered since; asks one itself where none was. */
  #watch(ask: Ask): () => Promise<boolean> {
    const isPlain = Object.keys(ask.plan.parameters ?? {}).length === 0;
    const count = () => this.#neighbours.count(ask.operation, isPlain ? 'others' : 'own');
    const before = count();
    return async () => count() > before || this.#isNeighbourAnswered(ask, isPlain);
  }

  /** Whether another question of this API is answered right now. */
  async #isNeighbourAnswered({ operation, resource }: Ask, isPlain: boolean): Promise<boolean> {
    const { contract, send } = this.#options;
    const neighbour = isPlain ? contract.operations.find(({ id }) => id !== operation.id) : operation;
    if (!neighbour) return false;
    const plan = { purpose: 'see whether the neighbours are answered' };
    return this.#isSuccess(await send({ operation: neighbour, resource, plan }));
  }

  #isSuccess({ response }: Exchange): boolean {
    return response !== undefined && outcomesOf(this.#options.contract, response).includes('success');
  }
}
