import pRetry from 'p-retry';
import { Inconclusive, NotJudged, type RequestPlan, type Subject } from '../checks/index.ts';
import type { AnsweredExchange, Client, Exchange, Incident } from '../client/index.ts';
import { type Contract, findOperation, type Operation, outcomesOf } from '../contract/index.ts';
import { CredentialGuard } from './credential-guard.ts';
import type { HostQueue } from './host-queue.ts';
import { incidentOf, isRefusal, retryAfter, worthRetrying } from './incident-of.ts';
import { type Attempts, Patience } from './patience.ts';
import { type Ask, requestOf, urgencyOf } from './request-of.ts';

const ATTEMPTS = 4;
/** Share of an operation's budget that reads of its list may use: a list that needs more than that must not starve the checks that need little. */
const LIST_SHARE = 0.65;

export interface ConversationOptions {
  readonly contract: Contract;
  readonly client: Client;
  readonly queue: HostQueue;
  /** Requests for each operation. */
  readonly maxRequests: number;
  /** Milliseconds before the first retry; each further one waits three times as long. Default 100. */
  readonly backoffMs?: number;
  /** Hears every answer once, whoever asked. */
  readonly onAnswer: (answer: AnsweredExchange, operation: Operation, subject: Subject) => void;
  readonly onIncident: (incident: Incident) => void;
}

/** Everything that one verification says to a provider: equal questions are asked once, within the budgets, and retried through incidents. */
export class Conversation {
  readonly #options: ConversationOptions;
  readonly #answers = new Map<string, Promise<AnsweredExchange>>();
  readonly #spent = new Map<string, number>();
  readonly #spentOnLists = new Map<string, number>();
  /** By operation, scheme and how it is broken. */
  readonly #patiences = new Map<string, Patience>();
  /** By scheme; that in use where a question names none. */
  readonly #guards = new Map<string | undefined, CredentialGuard>();

  constructor(options: ConversationOptions) {
    this.#options = options;
  }

  /** Requests that went out, retries counted. */
  get requests(): number {
    return [...this.#spent.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Throws `Inconclusive` where only incidents came back, `NotJudged` where the budget is used up. */
  ask(ask: Ask): Promise<AnsweredExchange> {
    const operation = ask.plan.operation === undefined ? ask.operation : findOperation(this.#options.contract, ask.plan.operation);
    const question = { ...ask, operation };
    if (ask.plan.credentials?.broken !== undefined) return this.#askBroken(question);
    if (ask.plan.fresh) return this.#exchange(question);
    const { parameters, repeated, credentials, query, misplaced } = ask.plan;
    const key = JSON.stringify([operation.id, ask.subject.parameters, parameters, repeated, credentials, query, misplaced]);
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
    return guard.pass(() => this.#exchange(ask), () => this.#prove(ask));
  }

  /** Shows that the credential still works, with the first operation that answers. */
  async #prove({ operation, subject, plan: { credentials: { scheme } = {} } }: Ask): Promise<void> {
    const plan: RequestPlan = { purpose: 'show that the credential still works', ...(scheme !== undefined && { credentials: { scheme } }) };
    const others = this.#options.contract.operations.filter(({ id }) => id !== operation.id);
    const silences: Inconclusive[] = [];
    for (const each of [operation, ...others]) {
      try {
        return void (await this.#exchange({ operation: each, subject, plan, urgent: true }));
      } catch (error) {
        if (!(error instanceof Inconclusive)) throw error;
        silences.push(error);
      }
    }
    throw silences[0] ?? new Inconclusive('no operation answers');
  }

  async #exchange(ask: Ask): Promise<AnsweredExchange> {
    const exchange = await this.#patienceWith(ask).ask((attempts) => this.#attempt(ask, attempts));
    const { response } = exchange;
    if (!response) throw new Inconclusive(exchange.incident?.message ?? 'no answer came back');
    const answer = { ...exchange, response };
    this.#options.onAnswer(answer, ask.operation, ask.subject);
    return answer;
  }

  #patienceWith({ operation, plan: { credentials } }: Ask): Patience {
    const inUse = this.#options.client.available[0]?.scheme.name;
    const kind = (scheme = inUse, broken: string = 'whole') => `${operation.id} ${scheme} ${broken}`;
    const main = this.#patiences.get(kind()) ?? new Patience();
    this.#patiences.set(kind(), main);
    const key = kind(credentials?.scheme, credentials?.broken);
    const patience = this.#patiences.get(key) ?? new Patience(main);
    this.#patiences.set(key, patience);
    return patience;
  }

  async #attempt(ask: Ask, attempts: Attempts): Promise<Exchange> {
    const { contract } = this.#options;
    let last: { exchange: Exchange; incident: Incident } | undefined;
    let neighbours = 0;
    try {
      return await pRetry(
        async (attempt) => {
          const exchange = { ...(await this.#send(ask, attempts)), attempts: attempt };
          const incident = incidentOf(contract, exchange);
          if (!incident) {
            attempts.answered();
            return exchange;
          }
          last = { exchange, incident };
          this.#options.onIncident(incident);
          if (incident.kind === 'timeout') attempts.failed(incident.message);
          if (isRefusal(incident) && attempt > 1 && (await this.#neighbourAnswers(ask))) neighbours += 1;
          throw new Error(incident.message);
        },
        { retries: ATTEMPTS - 1, minTimeout: this.#options.backoffMs ?? 100, maxTimeout: 2000, factor: 3, randomize: true, shouldRetry: ({ error, attemptNumber }) => last !== undefined && !isFinal(error) && worthRetrying(last.incident, attemptNumber) },
      );
    } catch (error) {
      if (!last || isFinal(error)) throw error;
      // A gateway that turns this one request away every time, while its neighbours are answered, is the provider's answer.
      if (isRefusal(last.incident) && neighbours >= ATTEMPTS - 1) {
        attempts.answered();
        return last.exchange;
      }
      if (last.incident.kind !== 'timeout') attempts.failed(last.incident.message);
      throw new Inconclusive(`${last.incident.message}, ${times(last.exchange.attempts)}`);
    }
  }

  async #send(ask: Ask, attempts?: Attempts): Promise<Exchange> {
    const { client, queue, contract } = this.#options;
    const exchange = await this.#inTurn(ask, { send: () => client.send(requestOf(ask)), attempts });
    const wait = incidentOf(contract, exchange) && retryAfter(exchange, Date.now());
    if (wait !== undefined) queue.pause(wait);
    return exchange;
  }

  /** Admitted once more when its turn comes, for what has failed meanwhile speaks for all that wait. */
  async #inTurn(ask: Ask, { send, attempts }: { send: () => Promise<Exchange>; attempts: Attempts | undefined }): Promise<Exchange> {
    let exchange: Exchange | undefined;
    do {
      await attempts?.admit();
      exchange = await this.#options.queue.run(async () => {
        if (attempts?.begin() === false) return undefined;
        this.#spend(ask);
        return send();
      }, urgencyOf(ask));
    } while (!exchange);
    return exchange;
  }

  #spend({ operation: { id }, listing }: Ask): void {
    const { maxRequests } = this.#options;
    const all = (this.#spent.get(id) ?? 0) + 1;
    const onLists = (this.#spentOnLists.get(id) ?? 0) + (listing ? 1 : 0);
    if (all > maxRequests || (listing && onLists > maxRequests * LIST_SHARE))
      throw new NotJudged(`the budget of ${maxRequests} requests for ${id} is used up${all > maxRequests ? '' : ' as far as reads of the list go'}: raise CONTRACT_MAX_REQUESTS`);
    this.#spent.set(id, all);
    this.#spentOnLists.set(id, onLists);
  }

  /** Whether another question of this API is answered right now. */
  async #neighbourAnswers({ operation, subject, plan }: Ask): Promise<boolean> {
    const plain = Object.keys(plan.parameters ?? {}).length === 0;
    const neighbour = plain ? this.#options.contract.operations.find(({ id }) => id !== operation.id) : operation;
    if (!neighbour) return false;
    const exchange = await this.#send({ operation: neighbour, subject, plan: { purpose: 'see whether the neighbours are answered' } });
    return exchange.response !== undefined && outcomesOf(this.#options.contract, exchange.response).includes('success');
  }
}

function isFinal(error: unknown): boolean {
  return error instanceof Inconclusive || error instanceof NotJudged;
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}
