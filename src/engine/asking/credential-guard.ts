/** Refusals of one real credential before it must be seen to work again. */
const REFUSALS_IN_A_ROW = 3;

interface Batch {
  readonly opened: Promise<unknown>;
  readonly refusals: Promise<unknown>[];
}

/**
 * Vendors lock a key after a few refusals in a row. Requests that break a real credential pass a few at a time, and between two batches a whole
 * credential is shown to work.
 */
export class CredentialGuard {
  #batch: Batch = { opened: Promise.resolve(), refusals: [] };

  /** Runs a request that will be refused; `prove` shows that the credential works. Rejects where that cannot be shown. */
  pass<T>(request: () => Promise<T>, prove: () => Promise<unknown>): Promise<T> {
    if (this.#batch.refusals.length >= REFUSALS_IN_A_ROW) {
      const { refusals } = this.#batch;
      this.#batch = { opened: Promise.allSettled(refusals).then(prove), refusals: [] };
    }
    const { opened, refusals } = this.#batch;
    const answer = opened.then(request);
    refusals.push(answer.catch(() => undefined));
    return answer;
  }
}
