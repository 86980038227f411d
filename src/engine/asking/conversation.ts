import { Inconclusive, type RequestPlan, type Resource } from '../../judgement/index.ts';
import type { AnsweredExchange, Client, Exchange, Incident } from '../../client/index.ts';
import { type Contract, findOperation, type Operation } from '../../contract/index.ts';
import { Budget } from './budget.ts';
import { CredentialGuard } from './credential-guard.ts';
import type { HostQueue } from './host-queue.ts';
import { incidentOf, retryAfter } from './incident-of.ts';
import { Neighbours } from './neighbours.ts';
import { type Attempts, CircuitBreaker } from './circuit-breaker.ts';
import { isSuccess, RetryLoop } from './retry-loop.ts';
import { type Ask, requestOf, urgencyOf } from './request-of.ts';

export interface ConversationOptions {
  readonly contract: Contract;
  readonly client: Client;
  readonly queue: HostQueue;
  /** Requests for each operation. */
  readonly maxRequests: number;
  /** Milliseconds before the first retry; each further one waits three times as long. Default 100. */
  readonly backoffMs?: number;
  /** Hears every answer once, whoever asked. */
  readonly onAnswer: (answer: AnsweredExchange, operation: Operation, resource: Resource) => void;
  readonly onIncident: (incident: Incident) => void;
}

/** Everything that one verification says to a provider: equal questions are asked once, within the budgets, and retried through incidents. */
export class Conversation {
  readonly #options: ConversationOptions;
  readonly #answers = new Map<string, Promise<AnsweredExchange>>();
  readonly #budget: Budget;
  /** By operation, scheme and how it is broken. */
  readonly #patiences = new Map<string, CircuitBreaker>();
  readonly #neighbours = new Neighbours();
  /** By scheme; that in use where a question names none. */
  readonly #guards = new Map<string | undefined, CredentialGuard>();

  constructor(options: ConversationOptions) {
    this.#options = options;
    this.#budget = new Budget(options.maxRequests);
  }

  /** Requests that went out, retries counted. */
  get requests(): number {
    return this.#budget.spent;
  }

  /** Throws `Inconclusive` where only incidents came back, `NotJudged` where the budget is used up. */
  ask(ask: Ask): Promise<AnsweredExchange> {
    const operation =
      ask.plan.operation === undefined ? ask.operation : findOperation(this.#options.contract, ask.plan.operation);
    const question = { ...ask, operation };
    if (ask.plan.credentials?.broken !== undefined) return this.#askBroken(question);
    if (ask.plan.fresh) return this.#exchange(question);
    const { parameters, repeated, credentials, query, misplaced } = ask.plan;
    const key = JSON.stringify([
      operation.id,
      ask.resource.parameters,
      parameters,
      repeated,
      credentials,
      query,
      misplaced,
    ]);
    const known = this.#answers.get(key) ?? this.#exchange(question);
    this.#answers.set(key, known);
    return known;
  }

  #askBroken(ask: Ask): Promise<AnsweredExchange> {
    const { broken, scheme } = ask.plan.credentials ?? {};
    const belongsToNobody = broken === 'foreign' || broken === 'missing' || broken === 'empty';
    if (belongsToNobody) return this.#exchange(ask);
    const guard = this.#guards.get(scheme) ?? new CredentialGuard();
    this.#guards.set(scheme, guard);
    return guard.pass(
      () => this.#exchange(ask),
      () => this.#prove(ask),
    );
  }

  /** Shows that the credential still works, with the first operation that answers. */
  async #prove({ operation, resource, plan: { credentials: { scheme } = {} } }: Ask): Promise<void> {
    const plan: RequestPlan = {
      purpose: 'show that the credential still works',
      ...(scheme !== undefined && { credentials: { scheme } }),
    };
    const others = this.#options.contract.operations.filter(({ id }) => id !== operation.id);
    const silences: Inconclusive[] = [];
    for (const each of [operation, ...others]) {
      try {
        return void (await this.#exchange({ operation: each, resource, plan, urgent: true }));
      } catch (error) {
        if (!(error instanceof Inconclusive)) throw error;
        silences.push(error);
      }
    }
    throw silences[0] ?? new Inconclusive('no operation answers');
  }

  async #exchange(ask: Ask): Promise<AnsweredExchange> {
    const exchange = await this.#patienceWith(ask).ask((attempts) => this.#persist(ask, attempts));
    const { response } = exchange;
    if (!response) throw new Inconclusive(exchange.incident?.message ?? 'no answer came back');
    const answer = { ...exchange, response };
    this.#options.onAnswer(answer, ask.operation, ask.resource);
    return answer;
  }

  #patienceWith({ operation, plan: { credentials } }: Ask): CircuitBreaker {
    const inUse = this.#options.client.available[0]?.scheme.name;
    const kind = (scheme = inUse, broken: string = 'whole') => `${operation.id} ${scheme} ${broken}`;
    const main = this.#patiences.get(kind()) ?? new CircuitBreaker();
    this.#patiences.set(kind(), main);
    const key = kind(credentials?.scheme, credentials?.broken);
    const patience = this.#patiences.get(key) ?? new CircuitBreaker(main);
    this.#patiences.set(key, patience);
    return patience;
  }

  async #persist(ask: Ask, attempts: Attempts): Promise<Exchange> {
    const { contract, backoffMs = 100, onIncident } = this.#options;
    const exchange = await new RetryLoop({
      contract,
      attempts,
      backoffMs,
      onIncident,
      send: () => this.#send(ask, attempts),
      watch: () => this.#watch(ask),
      telling: () => this.#neighbours.telling,
    }).ask();
    if (isSuccess(contract, exchange)) this.#neighbours.note(ask.operation, exchange.attempts);
    return exchange;
  }

  /** Tells whether other questions were answered since; asks one where nobody did. */
  #watch(ask: Ask): () => Promise<boolean> {
    const isPlain = Object.keys(ask.plan.parameters ?? {}).length === 0;
    const count = () => this.#neighbours.count(ask.operation, isPlain ? 'others' : 'own');
    const before = count();
    return async () => count() > before || this.#neighbourAnswers(ask, isPlain);
  }

  async #send(ask: Ask, attempts?: Attempts): Promise<Exchange> {
    const { client, queue, contract } = this.#options;
    const exchange = await this.#inTurn(ask, { send: () => client.send(requestOf(ask)), attempts });
    const incident = incidentOf(contract, exchange);
    const wait = incident && retryAfter(exchange, Date.now());
    if (wait !== undefined) queue.pause(wait);
    else if (incident?.kind === 'throttled') queue.ease();
    else if (!incident) queue.quicken();
    return exchange;
  }

  /** Admitted once more when its turn comes, for what has failed meanwhile speaks for all that wait. */
  async #inTurn(
    ask: Ask,
    { send, attempts }: { send: () => Promise<Exchange>; attempts: Attempts | undefined },
  ): Promise<Exchange> {
    let exchange: Exchange | undefined;
    do {
      await attempts?.admit();
      exchange = await this.#options.queue.run(async () => {
        if (attempts?.begin() === false) return undefined;
        this.#budget.spend(ask.operation.id, { onList: ask.listing ?? false });
        return send();
      }, urgencyOf(ask));
    } while (!exchange);
    return exchange;
  }

  /** Whether another question of this API is answered right now. */
  async #neighbourAnswers({ operation, resource }: Ask, isPlain: boolean): Promise<boolean> {
    const neighbour = isPlain ? this.#options.contract.operations.find(({ id }) => id !== operation.id) : operation;
    if (!neighbour) return false;
    return isSuccess(
      this.#options.contract,
      await this.#send({
        operation: neighbour,
        resource,
        plan: { purpose: 'see whether the neighbours are answered' },
      }),
    );
  }
}
