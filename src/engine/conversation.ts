import pRetry from 'p-retry';
import { Inconclusive, NotJudged, type RequestPlan, type Subject } from '../checks/index.ts';
import type { AnsweredExchange, Client, Exchange, Incident } from '../client/index.ts';
import { type Contract, findOperation, type Operation, outcomesOf } from '../contract/index.ts';
import { CredentialGuard } from './credential-guard.ts';
import type { HostQueue } from './host-queue.ts';
import { incidentOf, retryAfter } from './incident-of.ts';

/** Attempts for one request, and exhausted requests in a row after which the environment is taken to be down. */
const ATTEMPTS = 4;
const FAILURES_BEFORE_GIVING_UP = 4;
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

/** A request with whom it is about, and whether it goes before others or past the memory of equal ones. */
export interface Ask {
  readonly operation: Operation;
  readonly subject: Subject;
  readonly plan: RequestPlan;
  readonly urgent?: boolean;
  /** A read of the list, within its share of the budget. */
  readonly listing?: boolean;
}

/** Everything that one verification says to a provider: equal questions are asked once, within the budgets, and retried through incidents. */
export class Conversation {
  readonly #options: ConversationOptions;
  readonly #answers = new Map<string, Promise<AnsweredExchange>>();
  readonly #spent = new Map<string, number>();
  readonly #spentOnLists = new Map<string, number>();
  #failuresInARow = 0;
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
    const whole: RequestPlan = { purpose: 'show that the credential still works', ...(scheme !== undefined && { credentials: { scheme } }) };
    const guard = this.#guards.get(scheme) ?? new CredentialGuard();
    this.#guards.set(scheme, guard);
    return guard.pass(() => this.#exchange(ask), () => this.#exchange({ ...ask, plan: whole }));
  }

  async #exchange(ask: Ask): Promise<AnsweredExchange> {
    if (this.#failuresInARow >= FAILURES_BEFORE_GIVING_UP)
      throw new Inconclusive(`the environment failed ${FAILURES_BEFORE_GIVING_UP} requests in a row, and no more are sent`);
    const exchange = await this.#attempt(ask);
    const { response } = exchange;
    if (!response) throw new Inconclusive(exchange.incident?.message ?? 'no answer came back');
    const answer = { ...exchange, response };
    this.#options.onAnswer(answer, ask.operation, ask.subject);
    return answer;
  }

  async #attempt(ask: Ask): Promise<Exchange> {
    const { contract } = this.#options;
    let last: { exchange: Exchange; incident: Incident } | undefined;
    let neighbours = 0;
    try {
      return await pRetry(
        async (attempt) => {
          const exchange = { ...(await this.#send(ask)), attempts: attempt };
          const incident = incidentOf(contract, exchange);
          if (!incident) {
            this.#failuresInARow = 0;
            return exchange;
          }
          last = { exchange, incident };
          this.#options.onIncident(incident);
          if (isRefusal(incident) && attempt > 1 && (await this.#neighbourAnswers(ask))) neighbours += 1;
          throw new Error(incident.message);
        },
        { retries: ATTEMPTS - 1, minTimeout: this.#options.backoffMs ?? 100, maxTimeout: 2000, factor: 3, randomize: true, shouldRetry: ({ attemptNumber }) => last !== undefined && worthRetrying(last.incident, attemptNumber) },
      );
    } catch (error) {
      if (!last) throw error;
      // A gateway that turns this one request away every time, while its neighbours are answered, is the provider's answer.
      if (isRefusal(last.incident) && neighbours >= ATTEMPTS - 1) return last.exchange;
      this.#failuresInARow += 1;
      throw new Inconclusive(`${last.incident.message}, ${last.exchange.attempts} times`);
    }
  }

  async #send(ask: Ask): Promise<Exchange> {
    const { client, queue, contract } = this.#options;
    this.#spend(ask);
    const { parameters, omit } = parametersOf(ask);
    const { purpose, repeated, credentials, query, misplaced } = ask.plan;
    const request = { operation: ask.operation, parameters, omit, resource: ask.subject.name, purpose, ...(credentials && { credentials }), ...(query && { query }), ...(misplaced && { misplaced }), ...(repeated && { repeated }), ...(ask.urgent && { urgent: true }) };
    const exchange = await queue.run(() => client.send(request), { urgent: ask.urgent ?? false });
    const wait = incidentOf(contract, exchange) && retryAfter(exchange, Date.now());
    if (wait !== undefined) queue.pause(wait);
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

function parametersOf({ subject, plan }: Ask): { parameters: Record<string, string>; omit: string[] } {
  const merged: Record<string, string | null> = { ...subject.parameters, ...plan.parameters };
  const entries = Object.entries(merged);
  return {
    parameters: Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== null)),
    omit: entries.filter(([, text]) => text === null).map(([name]) => name),
  };
}

/** The provider, or what stands before it, answered and said no. */
function isRefusal({ kind }: Incident): boolean {
  return kind === 'unavailable' || kind === 'throttled';
}

/** Names and certificates do not mend themselves within seconds, and a silence has cost a whole timeout already. */
function worthRetrying({ kind }: Incident, attempt: number): boolean {
  if (kind === 'dns' || kind === 'tls') return false;
  return kind !== 'timeout' || attempt < 2;
}
