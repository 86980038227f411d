import pRetry from 'p-retry';
import { Inconclusive, NotJudged } from '../../judgement/index.ts';
import type { Exchange, Incident } from '../../client/index.ts';
import { type Contract, outcomesOf } from '../../contract/index.ts';
import { incidentOf, isGatewayRefusal, worthRetrying } from './incident-of.ts';
import type { Attempts } from './circuit-breaker.ts';

const ATTEMPTS = 4;
/** Throttling is a promise to answer later. */
const ATTEMPTS_WHERE_THROTTLED = 6;
/** For a request that may be singled out, in an environment with trouble. */
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
  /** Attempts after which luck does not explain any more that this one is turned away. */
  telling(): number;
}

/** Asks one question until it is answered, through the trouble of the environment. */
export class RetryLoop {
  readonly #question: Question;
  #areOthersAnswered: () => Promise<boolean>;
  #last: { readonly exchange: Exchange; readonly incident: Incident } | undefined;
  /** Attempts that were turned away while others were answered. */
  #singledOut = 0;

  constructor(question: Question) {
    this.#question = question;
    this.#areOthersAnswered = question.watch();
  }

  /** Throws `Inconclusive` where only trouble came back. */
  ask(): Promise<Exchange> {
    const shouldRetry = ({ error, attemptNumber }: { error: Error; attemptNumber: number }) =>
      !isFinal(error) && this.#isWorthwhile(attemptNumber);
    const pace = { minTimeout: this.#question.backoffMs, maxTimeout: 2000, factor: 3, randomize: true };
    return pRetry((attempt) => this.#once(attempt), { retries: MOST_ATTEMPTS - 1, ...pace, shouldRetry }).catch(
      (error: unknown) => this.#conclude(error),
    );
  }

  async #once(attempt: number): Promise<Exchange> {
    const { contract, attempts, onIncident, send, watch } = this.#question;
    const exchange = { ...(await send()), attempts: attempt };
    const incident = incidentOf(contract, exchange);
    if (!incident) {
      attempts.answered();
      return exchange;
    }
    this.#last = { exchange, incident };
    onIncident(incident);
    if (incident.kind === 'timeout') attempts.failed(incident.message);
    if (isGatewayRefusal(incident) && (attempt === 1 || (await this.#areOthersAnswered()))) this.#singledOut += 1;
    this.#areOthersAnswered = watch();
    throw new Error(incident.message);
  }

  /** More often than usual only where that can show that this request is singled out. */
  #isWorthwhile(attempt: number): boolean {
    if (!this.#last || !worthRetrying(this.#last.incident, attempt)) return false;
    const telling = this.#question.telling();
    if (this.#singledOut === attempt && telling <= MOST_ATTEMPTS) return attempt < Math.max(ATTEMPTS, telling);
    return attempt < (this.#last.incident.kind === 'throttled' ? ATTEMPTS_WHERE_THROTTLED : ATTEMPTS);
  }

  #conclude(error: unknown): Exchange {
    if (!this.#last || isFinal(error)) throw error;
    const { exchange, incident } = this.#last;
    const { attempts, telling } = this.#question;
    // A gateway that turns this one request away every time, while its neighbours are answered, is the provider's answer.
    if (this.#singledOut === exchange.attempts && this.#singledOut >= telling()) {
      attempts.answered();
      return exchange;
    }
    if (incident.kind !== 'timeout') attempts.failed(incident.message);
    throw new Inconclusive(`${incident.message}, ${exchange.attempts === 1 ? 'once' : `${exchange.attempts} times`}`);
  }
}

export function isSuccess(contract: Contract, { response }: Exchange): boolean {
  return response !== undefined && outcomesOf(contract, response).includes('success');
}

function isFinal(error: unknown): boolean {
  return error instanceof Inconclusive || error instanceof NotJudged;
}
