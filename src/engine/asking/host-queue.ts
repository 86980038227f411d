export interface HostLimits {
  /** Requests that are under way at once. */
  readonly concurrency: number;
  /** Requests that arrive in any one second; `undefined` is unlimited. */
  readonly maxRps: number | undefined;
}

/** A timer may fire a little before its time. */
const EARLY_MS = 2;
/** Nothing is sent for so long after a throttling that does not say how long to wait. */
const BREATHER_MS = 400;
/** After so many answers in a row, one request more is under way at once. */
const ANSWERS_TO_QUICKEN = 10;

/** What goes first: what settles a contradiction or ends what has begun, then what many wait for one after another, then all the rest. */
export const URGENCY = { none: 0, chain: 1, most: 2 } as const;
export type Urgency = (typeof URGENCY)[keyof typeof URGENCY];

interface Waiting {
  readonly urgency: Urgency;
  readonly start: () => Promise<void>;
}

/**
 * The one line to a host, for all APIs and sign-ins that live there. Every request waits in it once, and starts when three things allow it: how many
 * are under way, how many arrived within the last second, and no pause.
 */
export class HostQueue {
  readonly #concurrency: number;
  /** Requests that may arrive within one period. */
  readonly #places: number;
  readonly #periodMs: number;
  /** Requests start one after another and not in bursts, so that reads that are compared stay close together. */
  readonly #spacingMs: number;
  readonly #line: Waiting[] = [];
  #atOnce: number;
  #underWay = 0;
  /** When the places of answered requests are free again, the earliest first. */
  #freeAgainAt: number[] = [];
  #nextStartAt = 0;
  #pausedUntil = 0;
  #answersInARow = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor({ concurrency, maxRps = Infinity }: HostLimits) {
    this.#concurrency = concurrency;
    this.#atOnce = concurrency;
    this.#places = Math.max(1, Math.floor(maxRps));
    // Fewer than one in a second is the same as one in a longer period.
    this.#periodMs = 1000 / Math.min(1, maxRps) + EARLY_MS;
    this.#spacingMs = 1000 / maxRps;
  }

  /** Sends one request when its turn comes. */
  send<T>(request: () => Promise<T>, urgency: Urgency = URGENCY.none): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    // A request that throws before it returns a promise is a failed request too.
    const ask = async () => request();
    const start = () => ask().then(resolve, reject);
    this.#line.splice(this.#line.findLastIndex((other) => other.urgency >= urgency) + 1, 0, { urgency, start });
    this.#advance();
    return promise;
  }

  /** The host throttles and does not say how long: half as many at once, after a breather. Those that were under way together are throttled together and count once. */
  ease(): void {
    this.#answersInARow = 0;
    if (performance.now() < this.#pausedUntil) return;
    this.#atOnce = Math.max(1, Math.floor(this.#atOnce / 2));
    this.pause(BREATHER_MS);
  }

  /** The host answers: step by step as many at once as before. */
  quicken(): void {
    this.#answersInARow += 1;
    if (this.#answersInARow % ANSWERS_TO_QUICKEN !== 0) return;
    this.#atOnce = Math.min(this.#concurrency, this.#atOnce + 1);
    this.#advance();
  }

  /** Starts nothing for a while, as a `Retry-After` asks: the whole host waits, not one request. A longer pause is never shortened. */
  pause(milliseconds: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, performance.now() + milliseconds);
  }

  #advance(): void {
    clearTimeout(this.#timer);
    while (this.#line.length > 0) {
      const waitMs = this.#startableAt() - performance.now();
      if (waitMs > 0) {
        if (waitMs < Infinity) this.#timer = setTimeout(() => this.#advance(), waitMs);
        return;
      }
      const next = this.#line.shift();
      if (next) void this.#run(next);
    }
  }

  /** When the next request may start; `Infinity` where an answer has to come first. */
  #startableAt(): number {
    if (this.#underWay >= this.#atOnce) return Infinity;
    const now = performance.now();
    this.#freeAgainAt = this.#freeAgainAt.filter((at) => at > now);
    const isFull = this.#underWay + this.#freeAgainAt.length >= this.#places;
    const freeAt = isFull ? (this.#freeAgainAt[0] ?? Infinity) : 0;
    return Math.max(this.#pausedUntil, this.#nextStartAt, freeAt);
  }

  /** A place is free again a period after the answer, not after the start: all that is known of the arrival is that it came before the answer. */
  async #run({ start }: Waiting): Promise<void> {
    this.#underWay += 1;
    // A timer that fires a little late does not slow down all that follows.
    this.#nextStartAt = Math.max(this.#nextStartAt, performance.now() - this.#spacingMs) + this.#spacingMs;
    await start();
    this.#underWay -= 1;
    if (this.#places < Infinity) this.#freeAgainAt.push(performance.now() + this.#periodMs);
    this.#advance();
  }
}
