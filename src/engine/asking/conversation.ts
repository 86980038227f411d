import { isDeepStrictEqual } from 'node:util';
import { Inconclusive, NeverAnswered, NotJudged, type RequestPlan, type Resource } from '../../judgement/index.ts';
import type { AnsweredExchange, Client, Incident, UnansweredExchange } from '../../client/index.ts';
import { type BrokenWay, type Contract, findOperation, type Operation } from '../../contract/index.ts';
import { type Ask, askKey } from './ask.ts';
import { AttemptSender } from './attempt-sender.ts';
import { Budget } from './budget.ts';
import { CredentialGuard } from './credential-guard.ts';
import { Proofs } from './proofs.ts';
import type { HostQueue } from './host-queue.ts';
import { Retries } from './retries.ts';

export interface ConversationOptions {
  readonly contract: Contract;
  readonly client: Client;
  readonly queue: HostQueue;
  /** Requests for each operation. */
  readonly maxRequests: number;
  /** Whether what is left over of them is used for what rarely shows something. Default: true. */
  readonly usesSpare?: boolean | undefined;
  /** Milliseconds before the first retry; each further one waits three times as long. Default 100. */
  readonly backoffMs?: number;
  /** Hears every answer once, whoever asked. */
  readonly onAnswer: (answer: AnsweredExchange, operation: Operation, resource: Resource) => void;
  /** Hears once of every question that is never answered although its neighbours are. */
  readonly onUnanswered: (exchange: UnansweredExchange, operation: Operation, resource: Resource) => void;
  readonly onIncident: (incident: Incident) => void;
}

/** In these ways a request shows no credential of anyone's, so no one is locked out for it. */
const SHOWING_NO_ONE: readonly BrokenWay[] = ['foreign', 'missing', 'empty', 'misplaced'];

/** Everything that one verification asks a provider: equal questions are asked once, within the budgets, and again after incidents. */
export class Conversation {
  readonly #options: ConversationOptions;
  readonly #answers = new Map<string, Promise<AnsweredExchange>>();
  readonly #budget: Budget;
  readonly #retries: Retries;
  /** By scheme; that in use where a question names none. */
  readonly #guards = new Map<string | undefined, CredentialGuard>();
  readonly #proofs = new Proofs();

  constructor(options: ConversationOptions) {
    const { contract, client, queue, maxRequests, usesSpare, backoffMs = 100, onIncident } = options;
    this.#options = options;
    this.#budget = new Budget(maxRequests, usesSpare);
    const sender = new AttemptSender({ contract, client, queue, budget: this.#budget });
    this.#retries = new Retries({
      contract,
      schemeInUse: client.available[0]?.scheme.name,
      backoffMs,
      onIncident,
      send: (ask, attempts) => sender.send(ask, attempts),
      requestsOf: (ask) => sender.requestsOf(ask),
    });
  }

  /** Requests that went out, retries counted. */
  get requests(): number {
    return this.#budget.spent;
  }

  /** Throws `Inconclusive` where only incidents came back, `NeverAnswered` where they met this kind of question alone, `NotJudged` where the budget is used up. */
  ask(ask: Ask): Promise<AnsweredExchange> {
    const operation =
      ask.plan.operation === undefined ? ask.operation : findOperation(this.#options.contract, ask.plan.operation);
    const question = { ...ask, operation, plan: this.#inFewWords(ask.plan, operation) };
    if (ask.plan.later !== 3) return this.#askNow(question);
    return this.#budget.reserveSpare(operation, () => this.#askNow(question), ask.isLast);
  }

  #askNow(question: Ask): Promise<AnsweredExchange> {
    const { plan } = question;
    if (plan.credentials?.broken !== undefined) return this.#askBroken(question);
    const key = askKey(question);
    if (plan.fresh) return this.#remembered(key, this.#exchange(question));
    // What may not be sent at all must not answer for others.
    if (plan.later === 3) return this.#answers.get(key) ?? this.#remembered(key, this.#exchange(question));
    const known = this.#answers.get(key) ?? this.#exchange(question);
    this.#answers.set(key, known);
    return known;
  }

  /** A plan that names the credentials that are presented anyway asks for nothing else than one that names none. */
  #inFewWords({ credentials, ...plan }: RequestPlan, { security }: Operation): RequestPlan {
    if (credentials === undefined) return plan;
    const usual = this.#options.client.available.find(({ scheme }) => security.includes(scheme.name));
    const isUsual = isDeepStrictEqual(credentials, { scheme: usual?.scheme.name });
    return isUsual ? plan : { ...plan, credentials };
  }

  /** What was asked anew may answer later questions that ask the same. */
  async #remembered(key: string, answer: Promise<AnsweredExchange>): Promise<AnsweredExchange> {
    const exchange = await answer;
    if (!this.#answers.has(key)) this.#answers.set(key, answer);
    return exchange;
  }

  #askBroken(ask: Ask): Promise<AnsweredExchange> {
    const { broken, scheme } = ask.plan.credentials ?? {};
    if (broken !== undefined && SHOWING_NO_ONE.includes(broken)) return this.#exchange(ask);
    const guard = this.#guards.get(scheme) ?? new CredentialGuard();
    this.#guards.set(scheme, guard);
    return guard.pass({
      later: ask.plan.later ?? 0,
      send: () => this.#exchange(ask),
      prove: () => this.#prove(ask),
    });
  }

  /** Shows that the credential still works, with the first operation that answers. */
  async #prove(ask: Ask): Promise<void> {
    const {
      operation,
      plan: { later, credentials: { scheme } = {} },
    } = ask;
    const plan: RequestPlan = {
      purpose: 'show that the credential still works',
      // It goes with what waits for it.
      ...(later !== undefined && { later }),
      ...(scheme !== undefined && { credentials: { scheme } }),
    };
    const others = this.#options.contract.operations.filter(({ id }) => id !== operation.id);
    const unanswered: (Inconclusive | NotJudged)[] = [];
    for (const each of [operation, ...others]) {
      try {
        const { resource, ...said } = this.#proofs.next({ ...ask, operation: each }, scheme);
        return void (await this.#exchange({ operation: each, resource, plan: { ...plan, ...said }, urgent: true }));
      } catch (error) {
        // Where the budget of one is used up, another one shows it too.
        if (!(error instanceof Inconclusive || error instanceof NotJudged)) throw error;
        unanswered.push(error);
      }
    }
    throw unanswered[0] ?? new Inconclusive('no operation answers');
  }

  async #exchange(ask: Ask): Promise<AnsweredExchange> {
    const exchange = await this.#retries.ask(ask);
    if (isAnswered(exchange)) {
      this.#proofs.note(ask, exchange);
      this.#options.onAnswer(exchange, ask.operation, ask.resource);
      return exchange;
    }
    this.#options.onUnanswered(exchange, ask.operation, ask.resource);
    throw new NeverAnswered(exchange);
  }
}

function isAnswered(exchange: AnsweredExchange | UnansweredExchange): exchange is AnsweredExchange {
  return exchange.response !== undefined;
}
