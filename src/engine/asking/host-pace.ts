import type { Clock } from './clock.ts';

/** How a host turned a request away, instead of answering it. */
export interface TurnedAway {
  readonly kind: 'throttled' | 'unavailable';
  /** How long it asks to wait, in milliseconds. */
  readonly retryAfterMs?: number;
}

/** The first pause where the host does not say how long to wait; each further one is twice as long. */
const FIRST_PAUSE_MS = { throttled: 400, unavailable: 100 };
const LONGEST_PAUSE_MS = 10_000;
/** So many in a row may be unavailable by chance. */
const BY_CHANCE = { throttled: 0, unavailable: 2 };
/** After so many answers in a row, one request more is under way at once. */
const ANSWERS_TO_QUICKEN = 10;
/** A run waits no longer for a host that answers nothing. */
const WORTH_WAITING_MS = 120_000;

/** How fast one host is asked: how many requests at once, which pauses, and when it is not worth waiting any more. */
export class HostPace {
  readonly #concurrency: number;
  readonly #clock: Clock;
  #atOnce: number;
  #pausedUntil = -Infinity;
  #answersInARow = 0;
  #turnedAwayInARow = 0;
  #pauses = 0;
  /** When the host began to turn away everything. */
  #since: number | undefined;
  #givenUp: string | undefined;

  constructor(concurrency: number, clock: Clock) {
    this.#concurrency = concurrency;
    this.#atOnce = concurrency;
    this.#clock = clock;
  }

  /** Requests that may be under way at once. */
  get atOnce(): number {
    return this.#atOnce;
  }

  get pausedUntil(): number {
    return this.#pausedUntil;
  }

  /** Why the host is not asked any more: a sentence without its name. */
  get givenUp(): string | undefined {
    return this.#givenUp;
  }

  /** The host answers: no pause any more, and step by step as many at once as before. */
  answered(): void {
    [this.#turnedAwayInARow, this.#pauses, this.#since] = [0, 0, undefined];
    this.#answersInARow += 1;
    if (this.#answersInARow % ANSWERS_TO_QUICKEN === 0) this.#atOnce = Math.min(this.#concurrency, this.#atOnce + 1);
  }

  /**
   * The whole host waits, not one request: as long as it asks, or longer each time while it turns everything away; then half as many are under way at
   * once. A longer pause is never shortened. Requests that were under way together are turned away together and count once.
   */
  turnedAway({ kind, retryAfterMs = 0 }: TurnedAway): void {
    this.#answersInARow = 0;
    this.#since ??= this.#clock.now();
    this.#pause(Math.max(retryAfterMs, this.#clock.now() < this.#pausedUntil ? 0 : this.#backOff(kind)), retryAfterMs);
  }

  #backOff(kind: TurnedAway['kind']): number {
    this.#turnedAwayInARow += 1;
    if (this.#turnedAwayInARow <= BY_CHANCE[kind]) return 0;
    this.#atOnce = Math.max(1, Math.floor(this.#atOnce / 2));
    this.#pauses += 1;
    return Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS[kind] * 2 ** (this.#pauses - 1));
  }

  #pause(milliseconds: number, asked: number): void {
    const now = this.#clock.now();
    this.#pausedUntil = Math.max(this.#pausedUntil, now + milliseconds);
    if (this.#pausedUntil - (this.#since ?? now) <= WORTH_WAITING_MS) return;
    this.#givenUp ??= `${asked > 0 ? `asks to wait ${Math.ceil(asked / 1000)} s` : 'turns every request away'}, and a run waits no longer than ${WORTH_WAITING_MS / 1000} s for an answer`;
  }
}
