import { sameMultiset } from '../comparing/multiset.ts';
import { comparableLists } from '../comparing/comparable-lists.ts';
import type { JudgedList } from '../comparing/fields-of-requests.ts';
import { numberAt } from '../idioms/totals/index.ts';
import type { Walk } from '../list-reader.ts';

/** The two walks that enclose what a judgement reads; `after` walks anew each time. */
export interface ReferenceReads {
  before(): Promise<Walk>;
  after(): Promise<Walk>;
}

/**
 * Tells whether the list still holds what its reference held. One walk confirms everything that was found before it began. Who asks while a walk
 * is under way waits for the next one, and all who wait share it.
 */
export class ReferenceConfirmation {
  readonly #list: JudgedList;
  readonly #reads: ReferenceReads;
  /** Once false, nothing that was found beside this reference can stand, so the list is not read again. */
  #latest: Promise<boolean> = Promise.resolve(true);
  /** The result of a walk that has not begun. */
  #next: Promise<boolean> | undefined;

  constructor(list: JudgedList, reads: ReferenceReads) {
    this.#list = list;
    this.#reads = reads;
  }

  isUnmoved(): Promise<boolean> {
    this.#next ??= this.#latest
      .catch(() => true)
      .then(async (wasUnmoved) => {
        // It begins now, so it says nothing about what is found from here on.
        this.#next = undefined;
        if (!wasUnmoved) return false;
        const [first, again] = [await this.#reads.before(), await this.#reads.after()];
        const [before = [], after = []] = comparableLists(this.#list, [first.items, again.items]);
        return sameMultiset(before, after) && !this.#movedWithin(first, again);
      });
    this.#latest = this.#next;
    return this.#next;
  }

  /** Whether items came or went while the first walk was made, where no page of it shows them: its totals end as those of the other walk are. */
  #movedWithin(first: Walk, again: Walk): boolean {
    const totalsOf = ({ pages }: Walk) => pages.map(({ response }) => numberAt(response, this.#list.collection?.total));
    const [before, after] = [totalsOf(first), totalsOf(again)];
    const last = before.at(-1);
    return before.some((total) => total !== last) && after.every((total) => total === last);
  }
}
