import pRetry from 'p-retry';
import { Inconclusive } from '../../judgement/index.ts';
import { type Exchange, type Incident, incidentOf } from '../../client/index.ts';
import type { Contract } from '../../contract/index.ts';
import type { Attempts } from './circuit-breaker.ts';

const ATTEMPTS = 4;
/** Throttling is a promise to answer later. */
const ATTEMPTS_WHERE_THROTTLED = 6;
/** For a request that may be singled out, where the environment often meets incidents. */
const MOST_ATTEMPTS = 8;

export interface Question {
  readonly contract: Contract;
  readonly attempts: Attempts;
  /** Milliseconds before the first retry; each further one waits three times as long. */
  readonly backoffMs: number;
  send(): Promise<Exchange>;
  onIncident(incident: Incident): void;
  /** Begins to watch whether other questions are answered. */
  watch(): () => Promise<boolean>;
  /** After so many attempts, luck does not explain any more that this question is turned away. */
  attemptsBeyondLuck(): number;
}

/** Asks one question until it is answered, through incidents. */
export class RetryLoop {
  readonly #question: Question;
  #areOthersAnswered: () => Promise<boolean>;
  /** Attempts that were turned away while others were answered. */
  #singledOut = 0;

  constructor(question: Question) {
    this.#question = question;
    this.#areOthersAnswered = question.watch();
  }

  /** Throws `Inconclusive` where only incidents came back; what else an attempt throws ends the loop and is thrown as it is. */
  async ask(): Promise<Exchange> {
    const pace = { minTimeout: this.#question.backoffMs, maxTimeout: 2000, factor: 3, randomize: true };
    const shouldRetry = ({ error }: { error: Error }) => error instanceof AttemptFailed && this.#isWorthwhile(error);
    try {
      return await pRetry((attempt) => this.#attempt(attempt), { retries: MOST_ATTEMPTS - 1, ...pace, shouldRetry });
    } catch (error) {
      if (!(error instanceof AttemptFailed)) throw error;
      return this.#conclude(error);
    }
  }

  async #attempt(attempt: number): Promise<Exchange> {
    const { contract, attempts, onIncident, send, watch } = this.#question;
    const exchange = { ...(await send()), attempts: attempt };
    const incident = incidentOf(contract, exchange);
    if (!incident) {
      attempts.answered();
      return exchange;
    }
    onIncident(incident);
    if (incident.kind === 'timeout') attempts.failed(incident.message);
    if (isGatewayRefusal(incident) && (attempt === 1 || (await this.#areOthersAnswered()))) this.#singledOut += 1;
    this.#areOthersAnswered = watch();
    throw new AttemptFailed(exchange, incident);
  }

  /** More attempts than usual are made only where they can show that this question is singled out. */
  #isWorthwhile({ incident, exchange: { attempts: made } }: AttemptFailed): boolean {
    if (!canPass(incident, made)) return false;
    const beyondLuck = this.#question.attemptsBeyondLuck();
    if (this.#singledOut === made && beyondLuck <= MOST_ATTEMPTS) return made < Math.max(ATTEMPTS, beyondLuck);
    return made < (incident.kind === 'throttled' ? ATTEMPTS_WHERE_THROTTLED : ATTEMPTS);
  }

  #conclude({ incident, exchange }: AttemptFailed): Exchange {
    const { attempts, attemptsBeyondLuck } = this.#question;
    // A gateway that turns this one question away every time, while its neighbours are answered, is the provider's answer.
    if (this.#singledOut === exchange.attempts && this.#singledOut >= attemptsBeyondLuck()) {
      attempts.answered();
      return exchange;
    }
    if (incident.kind !== 'timeout') attempts.failed(incident.message);
    throw new Inconclusive(`${incident.message}, ${exchange.attempts === 1 ? 'once' : `${exchange.attempts} times`}`);
  }
}

/** An attempt met an incident. */
class AttemptFailed extends Error {
  override readonly name = 'AttemptFailed';
  readonly exchange: Exchange;
  readonly incident: Incident;

  constructor(exchange: Exchange, incident: Incident) {
    super(incident.message);
    this.exchange = exchange;
    this.incident = incident;
  }
}

/** A gateway answered for the provider and said no. Throttling says something about all requests together, never about one. */
function isGatewayRefusal({ kind }: Incident): boolean {
  return kind === 'unavailable';
}

/** Whether an incident may be over soon: names and certificates do not mend themselves within seconds, and a silence has cost a whole timeout already. */
function canPass({ kind }: Incident, attempts: number): boolean {
  if (kind === 'dns' || kind === 'tls') return false;
  return kind !== 'timeout' || attempts < 2;
}
