import { Inconclusive } from '../../judgement/index.ts';

const FAILURES_BEFORE_GIVING_UP = 4;

/** One question and its attempts. */
export interface Attempts {
  /** Waits until another may be made. Throws `Inconclusive` where no more is asked. */
  admit(): Promise<void>;
  /** Begins one; false where it has to be admitted again, because others failed meanwhile. */
  begin(): boolean;
  answered(): void;
  /** What fails in the same moment as others counts once. */
  failed(message: string): void;
}

/**
 * How long one kind of question is asked without an answer. After a failure one question goes ahead of the others, with all its attempts, and shows
 * whether there are answers again; after a few failures in a row no more are asked.
 */
export class CircuitBreaker {
  /** Itself, where there is none. */
  readonly #main: CircuitBreaker;
  #failures = 0;
  #lastFailure = '';
  #trial: Promise<void> | undefined;

  /** Waits for `main` and ends with it: where plain questions find no answer, the others are not worth asking. */
  constructor(main?: CircuitBreaker) {
    this.#main = main ?? this;
  }

  async ask<T>(question: (attempts: Attempts) => Promise<T>): Promise<T> {
    let endTrial: (() => void) | undefined;
    let failuresBefore = 0;
    const admit = async () => {
      for (let trial = this.#ahead(endTrial); trial; trial = this.#ahead(endTrial)) await trial;
      if (this.#failures > 0 && !endTrial)
        this.#trial = new Promise((resolve) => {
          endTrial = resolve;
        });
    };
    const begin = () => {
      failuresBefore = this.#failures;
      return endTrial !== undefined || (this.#failures === 0 && !this.#main.#trial);
    };
    const answered = () => {
      this.#failures = 0;
    };
    const failed = (message: string) => {
      if (this.#failures === failuresBefore) this.#failures += 1;
      this.#lastFailure = message;
    };
    try {
      return await question({ admit, begin, answered, failed });
    } finally {
      if (endTrial) this.#trial = undefined;
      endTrial?.();
    }
  }

  /** The trial that goes first. */
  #ahead(own: unknown): Promise<void> | undefined {
    this.#main.#insist();
    this.#insist();
    if (own !== undefined && this.#main === this) return undefined;
    return this.#main.#trial ?? (own === undefined ? this.#trial : undefined);
  }

  #insist(): void {
    if (this.#failures >= FAILURES_BEFORE_GIVING_UP)
      throw new Inconclusive(
        `${this.#lastFailure}; after ${FAILURES_BEFORE_GIVING_UP} failures in a row no more is asked`,
      );
  }
}
