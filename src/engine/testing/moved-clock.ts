import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Clock } from '../asking/clock.ts';

/** After so many turns of the event loop, everything that follows from the last timer has happened. */
const TURNS = 5;

/** A clock that stands still while anything happens, and then goes to the next timer at once. */
export class MovedClock implements Clock {
  #now = 0;
  readonly #timers = new Set<{ readonly at: number; readonly call: () => void }>();

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, call: () => void): () => void {
    const timer = { at: this.#now + milliseconds, call };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  /** Moves on until a promise is settled. */
  async until<T>(promise: Promise<T>): Promise<T> {
    const waiting = new Set([promise]);
    const settled = promise.finally(() => waiting.clear());
    settled.catch(() => undefined);
    while (waiting.size > 0) {
      for (let turn = 0; turn < TURNS; turn += 1) await nextTurn();
      if (waiting.size > 0) this.#goOn();
    }
    return settled;
  }

  #goOn(): void {
    const [next] = [...this.#timers].toSorted((left, right) => left.at - right.at);
    if (!next) return;
    this.#timers.delete(next);
    this.#now = Math.max(this.#now, next.at);
    next.call();
  }
}
