import { type Exchange, type Incident, incidentOf } from '../../client/index.ts';
import { type Contract, outcomesOf } from '../../contract/index.ts';
import { type Ask, askKey } from './ask.ts';
import { type Attempts, CircuitBreaker } from './circuit-breaker.ts';
import { Neighbours } from './neighbours.ts';
import { isPlain, shortQuestions } from './short-questions.ts';
import { type Outcome, RetryLoop } from './retry-loop.ts';

export interface RetriesOptions {
  readonly contract: Contract;
  /** The credentials that are presented where a question names none. */
  readonly schemeInUse: string | undefined;
  /** Milliseconds before the first retry; each further one waits three times as long. */
  readonly backoffMs: number;
  readonly onIncident: (incident: Incident) => void;
  /** Sends one attempt. */
  send(ask: Ask, attempts?: Attempts): Promise<Exchange>;
  /** How many requests an attempt took at most so far. */
  requestsOf(ask: Ask): number;
}

/** So many questions of an operation are asked to the end at a time, and so many show what the provider does with those that are like them. */
const SHOWN = 3;

/**
 * The one place that decides whether a question is asked again: a `RetryLoop` for each question, a `CircuitBreaker` for each kind of question, and
 * what its neighbours show about an answer that never comes. Nothing below it sends a request again because of an incident.
 */
export class Retries {
  readonly #options: RetriesOptions;
  /** By operation, scheme and how it is broken. */
  readonly #breakers = new Map<string, CircuitBreaker>();
  readonly #neighbours = new Neighbours();
  /** Short questions that are under way, for all that wait for their answer. */
  readonly #underWay = new Map<string, Promise<boolean>>();
  /** How many questions were singled out, by operation and kind of incident. */
  readonly #singledOut = new Map<string, number>();
  /** By operation: questions that are asked to the end, whatever is left of the budget. They show what the provider does with others like them. */
  readonly #shown = new Map<string, Set<Ask>>();

  constructor(options: RetriesOptions) {
    this.#options = options;
  }

  /** Asks until there is an answer, or none comes to this question alone. Throws `Inconclusive` where only incidents came back that others may meet too. */
  ask(ask: Ask): Promise<Outcome> {
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

  async #untilAnswered(ask: Ask, attempts: Attempts): Promise<Outcome> {
    const { contract, backoffMs, onIncident, send, requestsOf } = this.#options;
    const shown = { ...ask, plan: { ...ask.plan, settles: true as const } };
    const asked = () => (this.#isShown(ask) ? shown : ask);
    try {
      const exchange = await new RetryLoop({
        contract,
        attempts,
        backoffMs,
        onIncident: (incident) => {
          this.#show(ask);
          onIncident(incident);
        },
        send: () => send(asked(), attempts),
        watch: () => this.#watch(ask),
        attemptsBeyondLuck: () => this.#neighbours.attemptsBeyondLuck(Math.max(requestsOf(ask), requestsOf(shown))),
        isKnown: ({ kind }) => this.#countOf(ask, kind) >= (kind === 'timeout' ? 1 : SHOWN),
      }).ask();
      if (exchange.incident) this.#count(ask, exchange.incident.kind);
      if (this.#isSuccess(exchange)) this.#neighbours.note(ask.operation, exchange.attempts);
      return exchange;
    } finally {
      this.#shown.get(ask.operation.id)?.delete(ask);
    }
  }

  #isShown(ask: Ask): boolean {
    return this.#shown.get(ask.operation.id)?.has(ask) ?? false;
  }

  #show(ask: Ask): void {
    const shown = this.#shown.get(ask.operation.id) ?? new Set();
    this.#shown.set(ask.operation.id, shown);
    if (shown.size < SHOWN) shown.add(ask);
  }

  #countOf({ operation }: Ask, kind: Incident['kind']): number {
    return this.#singledOut.get(`${operation.id} ${kind}`) ?? 0;
  }

  #count(ask: Ask, kind: Incident['kind']): void {
    this.#singledOut.set(`${ask.operation.id} ${kind}`, this.#countOf(ask, kind) + 1);
  }

  /** Tells whether other questions were answered since. Asks one itself where none was, unless that may cost a silence in an operation that never answered. */
  #watch(ask: Ask): (incident: Incident) => Promise<boolean> {
    const standsForAll = isPlain(ask);
    const count = () => this.#neighbours.count(ask.operation, standsForAll ? 'all' : 'own');
    const before = count();
    return async ({ kind }) =>
      count() > before || ((standsForAll || before > 0 || kind !== 'timeout') && this.#areNeighboursAnswered(ask));
  }

  /** Whether other questions of this API are answered right now: one, and where little is known of the environment some more. */
  async #areNeighboursAnswered(ask: Ask): Promise<boolean> {
    for (const short of shortQuestions(ask, this.#options.contract)) {
      const question = this.#isShown(ask) ? { ...short, plan: { ...short.plan, settles: true as const } } : short;
      const key = askKey(question);
      const answered = this.#underWay.get(key) ?? this.#isAnswered(question).finally(() => this.#underWay.delete(key));
      this.#underWay.set(key, answered);
      if (await answered) return true;
    }
    return false;
  }

  async #isAnswered(question: Ask): Promise<boolean> {
    if (!this.#isSuccess(await this.#options.send(question))) return false;
    this.#neighbours.note(question.operation, 1);
    await Promise.all(Array.from({ length: this.#neighbours.missing }, () => this.#sound(question)));
    return true;
  }

  /** Asks once more what was answered just now. An incident can only be chance. */
  async #sound(question: Ask): Promise<void> {
    const { contract, send } = this.#options;
    const exchange = await send(question);
    if (incidentOf(contract, exchange)) this.#neighbours.noteIncident();
    else this.#neighbours.note(question.operation, 1);
  }

  #isSuccess({ response }: Exchange): boolean {
    return response !== undefined && outcomesOf(this.#options.contract, response).includes('success');
  }
}
