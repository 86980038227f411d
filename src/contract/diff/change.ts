/**
 * What the change is about. request: what is sent · response: what comes back · offer: a part of an answer that is new as a whole ·
 * words: nothing that a program reads.
 */
export type Side = 'request' | 'response' | 'offer' | 'words';

/**
 * What a change does to the values that a contract allows. stricter: fewer · looser: more · different: neither contains the other ·
 * offered: something optional is new · withdrawn: something optional is gone · wording: the values stay the same.
 */
export type Effect = 'stricter' | 'looser' | 'different' | 'offered' | 'withdrawn' | 'wording';

export type Grade = 'breaking' | 'compatible';

/** One difference between two revisions of a contract. */
export interface Change {
  /** For a reader: `listSales › answer 200 › sales[].parts[].weight`. */
  readonly place: string;
  /** Further places that the same line of the document describes. */
  readonly alsoAt?: readonly string[];
  /** The keyword or the extension that differs; absent where the whole place is new or gone. */
  readonly what?: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly before?: unknown;
  readonly after?: unknown;
  /** `file:line` in the older and in the newer document, where it stands there. */
  readonly older?: string;
  readonly newer?: string;
}

/** A change, and whom it breaks: providers or consumers that were built to the older contract. */
export interface GradedChange extends Change {
  readonly effect: Effect;
  readonly providers: Grade;
  readonly consumers: Grade;
}

/** A change before it is graded. */
export interface FoundChange extends Change {
  readonly side: Side;
  /** The change is about a field that is new as a whole. */
  readonly isPartOfNew?: boolean;
}
