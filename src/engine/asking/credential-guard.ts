import { type Later, NotJudged } from '../../judgement/index.ts';

/** After so many refusals of a real credential, it must be seen to work before it is broken again. */
const REFUSALS_IN_A_ROW = 3;

interface Passing<T> {
  /** As in a plan; 0 where it says nothing. */
  readonly later: Later | 0;
  /** Sends what will be refused. Rejects with `NotJudged` where the budget leaves it out. */
  readonly send: () => Promise<T>;
  /** Shows that the credential works. */
  readonly prove: () => Promise<unknown>;
}

interface Waiting extends Pick<Passing<unknown>, 'later' | 'prove'> {
  /** Sends it, and tells whether it went out. */
  readonly open: () => Promise<boolean>;
  readonly reject: (reason: unknown) => void;
}

/**
 * Vendors lock a key after a few refusals in a row. So requests that break a real credential pass in batches of a few, and between two batches the
 * unbroken credential is shown to work. Of those that wait, the ones that are meant to go first do so.
 */
export class CredentialGuard {
  readonly #waiting: Waiting[] = [];
  #refusals: Promise<boolean>[] = [];
  #isProven = true;
  #isProving = false;
  #isComplete = false;

  /** Sends a request that will be refused, in its turn. Rejects where the credential cannot be shown to work. */
  pass<T>({ later, send, prove }: Passing<T>): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    const open = () => {
      const sending = send();
      resolve(sending);
      return wentOut(sending);
    };
    this.#waiting.splice(this.#waiting.findLastIndex((other) => other.later <= later) + 1, 0, {
      later,
      prove,
      open,
      reject,
    });
    this.#advance();
    return promise;
  }

  #advance(): void {
    if (this.#isProving) return;
    while (this.#isProven && this.#refusals.length < REFUSALS_IN_A_ROW) {
      const [next] = this.#waiting;
      if (next === undefined) return;
      if (next.later > 0 && !this.#isComplete) return this.#waitForOthers();
      this.#waiting.shift();
      this.#refusals.push(next.open());
    }
    if (this.#waiting.length > 0) void this.#prove();
  }

  /** All checks ask in one turn. What is meant to go later would hold up the batch of what is asked after it. */
  #waitForOthers(): void {
    setImmediate(() => {
      this.#isComplete = true;
      this.#advance();
    });
  }

  /**
   * Waits for the refusals of a batch. Those that the budget left out broke nothing, so others take their places. Where the credential is not shown
   * to work after a full batch, those that would be the next one are given up.
   */
  async #prove(): Promise<void> {
    this.#isProving = true;
    const wereSent = await Promise.all(this.#refusals);
    this.#refusals = this.#refusals.filter((_, index) => wereSent[index]);
    if (!this.#isProven || this.#refusals.length === REFUSALS_IN_A_ROW) await this.#proveWaiting();
    this.#isProving = false;
    this.#advance();
  }

  async #proveWaiting(): Promise<void> {
    this.#refusals = [];
    this.#isProven = false;
    try {
      await this.#waiting[0]?.prove();
      this.#isProven = true;
    } catch (error) {
      for (const { reject } of this.#waiting.splice(0, REFUSALS_IN_A_ROW)) reject(error);
    }
  }
}

async function wentOut(sending: Promise<unknown>): Promise<boolean> {
  try {
    await sending;
    return true;
  } catch (error) {
    return !(error instanceof NotJudged);
  }
}
