import { Inconclusive } from '../../judgement/index.ts';

const FAILURES_BEFORE_GIVING_UP = 4;

/** What one question tells the breaker of its kind about its attempts. */
export interface Attempts {
  /** Waits until another may be made. Throws `Inconclusive` where no more is asked. */
  admit(): Promise<void>;
  /** Begins one when its turn has come; false where it has to be admitted again, because others failed while it waited. */
  begin(): boolean;
  answered(): void;
  /** The question found no answer, and others did. They may be plain ones, so a kind that finds no answers at all is given up all the same. */
  singledOut(message: string): void;
  /** Attempts that began at the same time and fail together count once. */
  failed(message: string): void;
}

/**
 * Decides how long one kind of question is asked without an answer. After a failure one question goes ahead of the others, with all its attempts, and
 * shows whether there are answers again; after a few failures in a row no more are asked.
 */
export class CircuitBreaker {
  /** The breaker of plain questions; itself, where these are plain. */
  readonly #plain: CircuitBreaker;
  #failures = 0;
  #lastFailure = '';
  /** The question that goes ahead. */
  #trial: Promise<void> | undefined;

  /** Waits for `plain` and ends with it: where plain questions find no answer, the others are not worth asking. */
  constructor(plain?: CircuitBreaker) {
    this.#plain = plain ?? this;
  }

  async ask<T>(question: (attempts: Attempts) => Promise<T>): Promise<T> {
    let endTrial: (() => void) | undefined;
    let failuresBefore = 0;
    const admit = async () => {
      for (let trial = this.#ahead(endTrial); trial; trial = this.#ahead(endTrial)) await trial;
      failuresBefore = this.#failures;
      if (this.#failures > 0 && !endTrial)
        this.#trial = new Promise((resolve) => {
          endTrial = resolve;
        });
    };
    const begin = () => {
      failuresBefore = this.#failures;
      return endTrial !== undefined || (this.#failures === 0 && !this.#plain.#trial);
    };
    const answered = () => {
      this.#failures = 0;
    };
    const failed = (message: string) => {
      if (this.#failures === failuresBefore) this.#failures += 1;
      this.#lastFailure = message;
    };
    const singledOut = (message: string) => {
      if (this.#plain !== this) failed(message);
    };
    try {
      return await question({ admit, begin, answered, singledOut, failed });
    } finally {
      if (endTrial) this.#trial = undefined;
      endTrial?.();
    }
  }

  /** The trial that goes before a question, which may be a trial itself. */
  #ahead(own: unknown): Promise<void> | undefined {
    this.#plain.#throwWhereGivenUp();
    this.#throwWhereGivenUp();
    if (own !== undefined && this.#plain === this) return undefined;
    return this.#plain.#trial ?? (own === undefined ? this.#trial : undefined);
  }

  #throwWhereGivenUp(): void {
    if (this.#failures >= FAILURES_BEFORE_GIVING_UP)
      throw new Inconclusive(
        `${this.#lastFailure}; after ${FAILURES_BEFORE_GIVING_UP} failures in a row no more is asked`,
      );
  }
}
