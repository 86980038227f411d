import { Inconclusive } from '../../judgement/index.ts';
import { type Clock, MACHINE_CLOCK } from './clock.ts';
import { HostPace, type TurnedAway } from './host-pace.ts';

export interface HostLimits {
  /** Name and port, for a sentence. */
  readonly host?: string;
  /** Requests that are under way at once. */
  readonly concurrency: number;
  /** Requests that arrive in any one second; `undefined` is unlimited. */
  readonly maxRps: number | undefined;
  /** Default: the machine's. */
  readonly clock?: Clock;
}

/** A timer may fire a little before its time. */
const EARLY_MS = 2;

/** So long after an answer it is known which requests it leads to. */
const QUIET_MS = 1;

/**
 * What goes first: what settles a contradiction or ends what has begun, then what many wait for one after another, then what tries each promise once,
 * then what tries more of it, then what shows most likely nothing new, and at last what may use only what is left over.
 */
export const URGENCY = { spare: 0, last: 1, later: 2, none: 3, chain: 4, most: 5 } as const;
export type Urgency = (typeof URGENCY)[keyof typeof URGENCY];

/** Where a request stands in the line. */
export interface Place {
  readonly urgency?: Urgency;
  /** Among those of one urgency the lowest turn goes first. Default: 0. */
  readonly turn?: number;
  /** Whether it goes though what is more urgent may still be asked. Default: never. */
  readonly mayOvertake?: () => boolean;
}

interface Waiting extends Required<Place> {
  readonly start: () => Promise<void>;
  readonly reject: (reason: Error) => void;
}

/**
 * The one line to a host, for all APIs and sign-ins that live there. Every request waits in it once, and starts when three things allow it: how many
 * are under way, how many arrived within the last second, and no pause. Where the host is given up, every request is `Inconclusive`.
 */
export class HostQueue {
  readonly #host: string;
  readonly #clock: Clock;
  readonly #pace: HostPace;
  /** Requests that may arrive within one period. */
  readonly #places: number;
  readonly #periodMs: number;
  /** Requests start one after another and not in bursts, so that reads that are compared stay close together. */
  readonly #spacingMs: number;
  readonly #line: Waiting[] = [];
  /** By urgency. */
  readonly #underWay = Object.values(URGENCY).map(() => 0);
  /** The least urgent that may start: nothing goes before it, for so long that no answer leads to anything more urgent. */
  #open: Urgency = URGENCY.none;
  /** When the places of answered requests are free again, the earliest first. */
  #freeAgainAt: number[] = [];
  #nextStartAt = 0;
  #cancelTimer: (() => void) | undefined;

  constructor({ host = 'the host', concurrency, maxRps = Infinity, clock = MACHINE_CLOCK }: HostLimits) {
    this.#host = host;
    this.#clock = clock;
    this.#pace = new HostPace(concurrency, clock);
    this.#places = Math.max(1, Math.floor(maxRps));
    // Fewer than one in a second is the same as one in a longer period.
    this.#periodMs = 1000 / Math.min(1, maxRps) + EARLY_MS;
    this.#spacingMs = 1000 / maxRps;
  }

  /** Sends one request when its turn comes. What is less urgent waits until what goes before it is answered, where it may not overtake that. */
  send<T>(
    request: () => Promise<T>,
    { urgency = URGENCY.none, turn = 0, mayOvertake = () => false }: Place = {},
  ): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    // A request that throws before it returns a promise is a failed request too.
    const ask = async () => request();
    this.#close(urgency);
    const start = () => ask().then(resolve, reject);
    const goesBefore = (other: Waiting): boolean =>
      other.urgency === urgency ? other.turn <= turn : other.urgency > urgency;
    this.#line.splice(this.#line.findLastIndex(goesBefore) + 1, 0, {
      urgency,
      turn,
      mayOvertake,
      start,
      reject,
    });
    this.#advance();
    return promise;
  }

  /** How long nothing is sent yet, because the host turned requests away. */
  get pausedMs(): number {
    return Math.max(0, this.#pace.pausedUntil - this.#clock.now());
  }

  /** The host answered a request. */
  answered(): void {
    this.#pace.answered();
    this.#advance();
  }

  /** The host turned a request away: what waits in this line waits longer, or is given up. */
  turnedAway(how: TurnedAway): void {
    this.#pace.turnedAway(how);
    this.#advance();
  }

  #advance(): void {
    this.#cancelTimer?.();
    if (this.#pace.givenUp !== undefined) return this.#giveUp(this.#pace.givenUp);
    while (this.#line.length > 0) {
      const waitMs = this.#startableAt(this.#line[0]) - this.#clock.now();
      if (waitMs > 0) {
        if (waitMs < Infinity) this.#cancelTimer = this.#clock.after(waitMs, () => this.#wake());
        return;
      }
      const next = this.#line.shift();
      if (next) void this.#run(next);
    }
  }

  #wake(): void {
    const next = this.#line[0]?.urgency ?? URGENCY.spare;
    this.#open = Math.min(URGENCY.none, Math.max(next, this.#mostUrgentUnderWay)) as Urgency;
    this.#advance();
  }

  /** Something of an urgency was asked or answered: what is less urgent waits until it is quiet again. */
  #close(urgency: Urgency): void {
    this.#open = Math.max(this.#open, Math.min(URGENCY.none, urgency)) as Urgency;
  }

  get #mostUrgentUnderWay(): number {
    return Math.max(
      0,
      this.#underWay.findLastIndex((count) => count > 0),
    );
  }

  #giveUp(reason: string): void {
    for (const { reject } of this.#line.splice(0)) reject(new Inconclusive(`${this.#host} ${reason}`));
  }

  /** When the next request may start; `Infinity` where an answer has to come first. */
  #startableAt(next?: Waiting): number {
    const underWay = this.#underWay.reduce((sum, count) => sum + count, 0);
    if (underWay >= this.#pace.atOnce) return Infinity;
    // An answer that is under way, or just came, may lead to a request that goes first.
    const isEarly = next !== undefined && next.urgency < this.#open && !next.mayOvertake();
    if (isEarly && this.#mostUrgentUnderWay > next.urgency) return Infinity;
    const quietAt = isEarly ? this.#clock.now() + QUIET_MS : 0;
    const now = this.#clock.now();
    this.#freeAgainAt = this.#freeAgainAt.filter((at) => at > now);
    const isFull = underWay + this.#freeAgainAt.length >= this.#places;
    const freeAt = isFull ? (this.#freeAgainAt[0] ?? Infinity) : 0;
    return Math.max(this.#pace.pausedUntil, this.#nextStartAt, freeAt, quietAt);
  }

  /** A place is free again a period after the answer, not after the start: all that is known of the arrival is that it came before the answer. */
  async #run({ start, urgency }: Waiting): Promise<void> {
    this.#underWay[urgency] = (this.#underWay[urgency] ?? 0) + 1;
    // A timer that fires a little late does not slow down all that follows.
    this.#nextStartAt = Math.max(this.#nextStartAt, this.#clock.now() - this.#spacingMs) + this.#spacingMs;
    await start();
    this.#underWay[urgency] = (this.#underWay[urgency] ?? 0) - 1;
    this.#close(urgency);
    if (this.#places < Infinity) this.#freeAgainAt.push(this.#clock.now() + this.#periodMs);
    this.#advance();
  }
}
