/** After so many refusals of a real credential, it must be seen to work before it is broken again. */
const REFUSALS_IN_A_ROW = 3;

interface Batch {
  readonly opened: Promise<unknown>;
  readonly refusals: Promise<unknown>[];
}

/**
 * Vendors lock a key after a few refusals in a row. So requests that break a real credential pass in batches of a few, and between two batches the
 * unbroken credential is shown to work.
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
