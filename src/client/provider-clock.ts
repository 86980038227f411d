import { httpDate } from './http-date.ts';
import { incidentKindOf } from './incident.ts';
import type { Delivery } from './transport/index.ts';

/** A smaller difference between two clocks may be the time that an answer takes, and no provider refuses what is signed because of it. */
export const NOTABLE_DIFFERENCE_MS = 60_000;
/** Answers that the difference is read from: a few wrong ones among them do no harm. */
const REMEMBERED = 9;
/** `Date` has whole seconds. */
const HALF_A_SECOND_MS = 500;

/** The provider's clock as its answers show it in `Date`; ours, while the two agree. */
export class ProviderClock {
  readonly #own: () => number;
  #ahead = 0;
  #seen: number[] = [];

  constructor(own: () => number) {
    this.#own = own;
  }

  /** Milliseconds since the epoch. */
  readonly now = (): number => this.#own() + this.#ahead;

  /** Milliseconds that it is ahead of ours; 0 where they agree. */
  get ahead(): number {
    return this.#ahead;
  }

  /** Reads an answer of the provider. One from a store is as old as it lay there, and a gateway that answers for the provider has a clock of its own. */
  heed(delivery: Delivery): void {
    if (!('answer' in delivery)) return;
    const { status, headers } = delivery.answer;
    const date = httpDate(headers['date'] ?? '');
    if (date === undefined || 'age' in headers || incidentKindOf(status) !== undefined) return;
    const ahead = date + HALF_A_SECOND_MS - (delivery.startedAt + delivery.durationMs / 2);
    this.#seen = [...this.#seen, ahead].slice(-REMEMBERED);
    const median = this.#seen.toSorted((left, right) => left - right)[Math.floor(this.#seen.length / 2)] ?? 0;
    // It stays as it is while it fits, so that two signatures differ by nothing but the time between them.
    if (Math.abs(median - this.#ahead) < NOTABLE_DIFFERENCE_MS) return;
    this.#ahead = Math.abs(median) < NOTABLE_DIFFERENCE_MS ? 0 : Math.round(median);
  }
}
