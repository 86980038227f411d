import { NotJudged } from '../../judgement/index.ts';

/** Share of an operation's budget that reads of its list may use, so that a long list leaves something for the checks that need little. */
const LIST_SHARE = 0.65;

/** Requests that a verification may send, for each operation. */
export class Budget {
  readonly #most: number;
  readonly #spent = new Map<string, number>();
  readonly #spentOnLists = new Map<string, number>();

  constructor(most: number) {
    this.#most = most;
  }

  /** Requests that went out, retries counted. */
  get spent(): number {
    return [...this.#spent.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Takes one request for an operation. Throws `NotJudged` where none is left. */
  spend(operation: string, { onList }: { readonly onList: boolean }): void {
    const all = (this.#spent.get(operation) ?? 0) + 1;
    const onLists = (this.#spentOnLists.get(operation) ?? 0) + (onList ? 1 : 0);
    if (all > this.#most || (onList && onLists > this.#most * LIST_SHARE))
      throw new NotJudged(
        `the budget of ${this.#most} requests for ${operation} is used up${all > this.#most ? '' : ' as far as reads of the list go'}: raise CONTRACT_MAX_REQUESTS`,
      );
    this.#spent.set(operation, all);
    this.#spentOnLists.set(operation, onLists);
  }
}
