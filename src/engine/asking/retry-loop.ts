import pRetry from 'p-retry';
import { Inconclusive } from '../../judgement/index.ts';
import {
  type AnsweredExchange,
  type Exchange,
  type Incident,
  incidentOf,
  type UnansweredExchange,
} from '../../client/index.ts';
import type { Contract } from '../../contract/index.ts';
import type { Attempts } from './circuit-breaker.ts';

const ATTEMPTS = 4;
/** Throttling is a promise to answer later. */
const ATTEMPTS_WHERE_THROTTLED = 6;
/** For a request that may be singled out, where the environment often meets incidents. */
const MOST_ATTEMPTS = 8;
/** A silence costs a whole timeout. */
const ATTEMPTS_IN_SILENCE = 2;
/** For a request that may be singled out by silence. */
const MOST_ATTEMPTS_IN_SILENCE = 4;

export type Outcome = AnsweredExchange | UnansweredExchange;

export interface Question {
  readonly contract: Contract;
  readonly attempts: Attempts;
  /** Milliseconds before the first retry; each further one waits three times as long. */
  readonly backoffMs: number;
  send(): Promise<Exchange>;
  onIncident(incident: Incident): void;
  /** Begins to watch whether other questions are answered. Where that is not worth a silence, none is asked to find out. */
  watch(): (incident: Incident) => Promise<boolean>;
  /** After so many attempts, luck does not explain any more that this question is turned away. */
  attemptsBeyondLuck(): number;
  /** Others of this operation were singled out by such incidents, so that it need not be shown again. */
  isKnown(incident: Incident): boolean;
}

/** Asks one question until it is answered, through incidents. */
export class RetryLoop {
  readonly #question: Question;
  #areOthersAnswered: (incident: Incident) => Promise<boolean>;
  /** Attempts that were turned away while others were answered. */
  #singledOut = 0;
  #last: Incident | undefined;

  constructor(question: Question) {
    this.#question = question;
    this.#areOthersAnswered = question.watch();
  }

  /**
   * Gives an exchange without an answer where this question alone finds none. Throws `Inconclusive` where incidents came back that others may meet
   * too; what else an attempt throws ends the loop and is thrown as it is.
   */
  async ask(): Promise<Outcome> {
    const pace = { minTimeout: this.#question.backoffMs, maxTimeout: 2000, factor: 3, randomize: true };
    const shouldRetry = ({ error }: { error: Error }) => error instanceof AttemptFailed && this.#isWorthwhile(error);
    try {
      return await pRetry((attempt) => this.#attempt(attempt), { retries: MOST_ATTEMPTS - 1, ...pace, shouldRetry });
    } catch (error) {
      if (!(error instanceof AttemptFailed)) throw error;
      return this.#conclude(error);
    }
  }

  async #attempt(attempt: number): Promise<Outcome> {
    const { contract, attempts, onIncident, send, watch } = this.#question;
    // A silence is long, so the others are asked meanwhile and not after it.
    const meanwhile = this.#last?.kind === 'timeout' ? this.#areOthersAnswered(this.#last) : undefined;
    const [sent] = await Promise.all([send(), meanwhile]);
    const exchange = { ...sent, attempts: attempt };
    const incident = incidentOf(contract, exchange);
    if (!incident) {
      attempts.answered();
      return exchange as AnsweredExchange;
    }
    onIncident(incident);
    const isAlone =
      meetsTheRequest(incident) && (attempt === 1 || (await (meanwhile ?? this.#areOthersAnswered(incident))));
    if (isAlone) this.#singledOut += 1;
    if (incident.kind === 'timeout' && (attempt === 1 || !isAlone)) attempts.failed(incident.message);
    this.#areOthersAnswered = watch();
    this.#last = incident;
    throw new AttemptFailed(exchange, incident);
  }

  /** More attempts than usual are made only where they can show that this question is singled out. */
  #isWorthwhile({ incident, exchange: { attempts: made } }: AttemptFailed): boolean {
    const { usual, most, known } = limitsOf(incident);
    const isKnown = this.#question.isKnown(incident);
    const beyondLuck = this.#question.attemptsBeyondLuck();
    if (this.#singledOut === made && beyondLuck <= most && !isKnown) return made < Math.max(usual, beyondLuck);
    return made < (isKnown ? known : usual);
  }

  #conclude({ incident, exchange }: AttemptFailed): Outcome {
    const { attempts, attemptsBeyondLuck } = this.#question;
    // What meets this one question every time, while its neighbours are answered, is what the provider does with it.
    if (this.#singledOut === exchange.attempts && this.#singledOut >= attemptsBeyondLuck()) {
      if (!exchange.response) {
        attempts.singledOut(incident.message);
        return { ...exchange, incident };
      }
      attempts.answered();
      return { ...exchange, response: exchange.response };
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

/**
 * Whether an incident may depend on what is asked. Throttling says something about all requests together, and a request that never reached the
 * provider says nothing about any.
 */
function meetsTheRequest({ kind, whileSigningIn }: Incident): boolean {
  return !whileSigningIn && ['unavailable', 'reset', 'timeout', 'garbled'].includes(kind);
}

interface Limits {
  /** How often a question is asked through an incident. */
  readonly usual: number;
  /** Where it may be singled out. */
  readonly most: number;
  /** Where others were singled out. */
  readonly known: number;
}

/** Names and certificates do not mend themselves within seconds. */
function limitsOf({ kind }: Incident): Limits {
  if (kind === 'dns' || kind === 'tls') return { usual: 1, most: 1, known: 1 };
  if (kind === 'timeout') return { usual: ATTEMPTS_IN_SILENCE, most: MOST_ATTEMPTS_IN_SILENCE, known: 1 };
  return { usual: kind === 'throttled' ? ATTEMPTS_WHERE_THROTTLED : ATTEMPTS, most: MOST_ATTEMPTS, known: 2 };
}
