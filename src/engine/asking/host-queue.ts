import { setTimeout as sleep } from 'node:timers/promises';
import PQueue from 'p-queue';

export interface HostLimits {
  readonly concurrency: number;
  /** Requests that arrive in any one second; `undefined` is unlimited. */
  readonly maxRps: number | undefined;
}

/** A timer may fire a little before its time. */
const EARLY_MS = 2;

/** Nobody sends for so long after a throttling that does not say how long to wait. */
const BREATHER_MS = 400;
/** Answers in a row after which one exchange more is under way at once. */
const ANSWERS_TO_QUICKEN = 10;

/** What goes before others: what many wait for one after another, and before that what settles a contradiction or ends what has begun. */
export const URGENCY = { none: 0, chain: 1, most: 2 } as const;
export type Urgency = (typeof URGENCY)[keyof typeof URGENCY];

/** The one way to a host: how many exchanges are under way at once and how many requests arrive in a second, for all APIs that live there. */
export class HostQueue {
  readonly #exchanges: PQueue;
  readonly #places: PQueue | undefined;
  readonly #periodMs: number;
  readonly #concurrency: number;
  #answers = 0;
  #resume: NodeJS.Timeout | undefined;

  constructor({ concurrency, maxRps }: HostLimits) {
    this.#concurrency = concurrency;
    this.#exchanges = new PQueue({ concurrency });
    // Fewer than one a second is said as one in a longer time.
    // One after the other and not in bursts: what goes before others has its turn soon, so that reads that are compared stay close together.
    this.#places =
      maxRps === undefined
        ? undefined
        : new PQueue({ concurrency: Math.max(1, Math.floor(maxRps)), interval: 1000 / maxRps, intervalCap: 1 });
    this.#periodMs = 1000 / Math.min(1, maxRps ?? 1) + EARLY_MS;
  }

  /** Runs an exchange, with all requests that it takes, when its turn comes. */
  run<T>(exchange: () => Promise<T>, priority: Urgency = URGENCY.none): Promise<T> {
    return this.#exchanges.add(exchange, { priority });
  }

  /**
   * Sends one request when the pace allows it. Its place is free again a second after the answer, not after the start: when it arrived is known to
   * nobody here, only that it was before the answer.
   */
  send<T>(request: () => Promise<T>, priority: Urgency = URGENCY.none): Promise<T> {
    const places = this.#places;
    if (!places) return request();
    return new Promise((resolve, reject) => {
      const held = async () => {
        await request().then(resolve, reject);
        await sleep(this.#periodMs, undefined, { ref: false });
      };
      void places.add(held, { priority });
    });
  }

  /** The host throttles and does not say how long: half as much at once, after a breather. What was under way together is throttled together, and counts once. */
  ease(): void {
    this.#answers = 0;
    if (this.#exchanges.isPaused) return;
    this.#exchanges.concurrency = Math.max(1, Math.floor(this.#exchanges.concurrency / 2));
    this.pause(BREATHER_MS);
  }

  /** The host answers: bit by bit as much at once as before. */
  quicken(): void {
    this.#answers += 1;
    if (this.#answers % ANSWERS_TO_QUICKEN === 0 && this.#exchanges.concurrency < this.#concurrency)
      this.#exchanges.concurrency += 1;
  }

  /** Starts nothing for a while, as a `Retry-After` asks: the whole host, not one request. */
  pause(milliseconds: number): void {
    const queues = [this.#exchanges, ...(this.#places ? [this.#places] : [])];
    for (const queue of queues) queue.pause();
    clearTimeout(this.#resume);
    this.#resume = setTimeout(() => {
      for (const queue of queues) queue.start();
    }, milliseconds);
  }
}
