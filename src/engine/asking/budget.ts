import type { Operation } from '../../contract/index.ts';
import { NothingSpare, OutOfBudget } from '../../judgement/index.ts';

/** Share of an operation's budget that reads of its list may use, so that a long list leaves something for the checks that need little. */
const LIST_SHARE = 0.65;
/** Requests that are left for reads of a list with pages, or a share of a smaller budget: these wait for one another, and all others would overtake them. */
const KEPT_FOR_LISTS = 52;
const KEPT_SHARE = 0.55;
/** Requests that are left for what is asked last and for seeing whether something that was found stands, or a sixteenth of a smaller budget. */
const KEPT_TO_SETTLE = 20;

/** What rarely shows something may use the budget up to this share, and when all other checks are done, up to a larger one. */
const SPARE_SHARE = 0.6;
const SPARE_SHARE_AT_LAST = 0.66;

/** One for all, because most of what may use only what is left over is turned away. */
const NOTHING_SPARE = new NothingSpare('too little of the budget is left over');

/** While so many requests are left, what is less urgent takes nothing away from what waits for an answer. */
const AMPLE = 200;

/** Requests that a verification may send, for each operation. */
export class Budget {
  readonly #most: number;
  readonly #hasSpare: boolean;
  readonly #spent = new Map<string, number>();
  /** Asked where something is left over, and not answered yet. */
  readonly #reserved = new Map<string, number>();
  readonly #spentOnLists = new Map<string, number>();

  /** `hasSpare`: whether anything is asked that rarely shows something. */
  constructor(most: number, hasSpare = true) {
    this.#most = most;
    this.#hasSpare = hasSpare;
  }

  /** Requests that went out, retries counted. */
  get spent(): number {
    return [...this.#spent.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Whether so much is left for an operation that the order of requests decides nothing. */
  isAmple({ id }: Pick<Operation, 'id'>): boolean {
    return this.#most - (this.#spent.get(id) ?? 0) >= AMPLE;
  }

  /**
   * Keeps one of the requests that are left over until `asked` has ended, so that what is asked first goes, however long it takes to be signed. Throws
   * `NothingSpare` where too little is left over.
   */
  async reserveSpare<T>({ id }: Pick<Operation, 'id'>, asked: () => Promise<T>, isLast = false): Promise<T> {
    const reserved = this.#reserved.get(id) ?? 0;
    if (!this.#leavesSpare(id, isLast, reserved)) throw NOTHING_SPARE;
    this.#reserved.set(id, reserved + 1);
    try {
      return await asked();
    } finally {
      this.#reserved.set(id, (this.#reserved.get(id) ?? 0) - 1);
    }
  }

  #leavesSpare(id: string, isLast: boolean, reserved = 0): boolean {
    const share = isLast ? SPARE_SHARE_AT_LAST : SPARE_SHARE;
    return this.#hasSpare && (this.#spent.get(id) ?? 0) + reserved + 1 <= this.#most * share;
  }

  /** Takes one request for an operation. Throws `OutOfBudget` where none is left for its purpose, `NothingSpare` where too little is left over. */
  spend(operation: Pick<Operation, 'id' | 'collection'>, { onList, settles, isLast, isSpare }: Purpose): void {
    const { id, collection } = operation;
    const all = (this.#spent.get(id) ?? 0) + 1;
    const onLists = (this.#spentOnLists.get(id) ?? 0) + (onList ? 1 : 0);
    const kept = collection?.paging ? Math.min(KEPT_FOR_LISTS, Math.floor(this.#most * KEPT_SHARE)) : 0;
    const isForLists = !isLast && onList && onLists > this.#most * LIST_SHARE;
    const isForOthers = !isLast && !onList && all - onLists > this.#most - kept;
    const keptBack = Math.floor(Math.min(KEPT_TO_SETTLE, this.#most / 16));
    // What is asked last needs most of what is kept back, and leaves the rest to settle what it finds.
    const isOpen = all <= this.#most - (isLast ? Math.ceil(keptBack / 4) : keptBack) && !isForLists && !isForOthers;
    if (isSpare && !(isOpen && this.#leavesSpare(id, isLast))) throw NOTHING_SPARE;
    if (settles ? all > this.#most : !isOpen) {
      const part = isForLists ? ' as far as reads of the list go' : isForOthers ? ' but for reads of the list' : '';
      throw new OutOfBudget(
        `the budget of ${this.#most} requests for ${id} is used up${part}: raise CONTRACT_MAX_REQUESTS`,
      );
    }
    this.#spent.set(id, all);
    this.#spentOnLists.set(id, onLists);
  }
}

/** What a request is for. */
interface Purpose {
  /** A read of the list. */
  readonly onList: boolean;
  /** Whether what was found stands. */
  readonly settles: boolean;
  /** Asked when all other checks are done. */
  readonly isLast: boolean;
  /** Asked only where much is left over. */
  readonly isSpare: boolean;
}
