import type { FoundList } from '../found-list.ts';
import type { Guess } from '../guess.ts';
import type { Asker, SeenPage } from './asker.ts';

/** What a look at a list showed. */
export interface Observation {
  /** The list with what is known now. */
  readonly list: FoundList;
  /** Sentences without their stop: what was seen. */
  readonly saw: readonly string[];
}

/** A list while it is looked at. */
export interface Looked {
  readonly asker: Asker;
  /** What a plain request gave. */
  readonly plain: SeenPage & { readonly items: readonly string[] };
}

/** Looks at one property of a list. It gives the list back where nothing showed. */
export type Look = (list: FoundList, looked: Looked) => Promise<Observation>;

/** A guess that the service has shown to be right, or right in this way. */
export function seen<T>(value: T, what: string): Guess<T> {
  return { value, because: `seen: ${what}` };
}

/** Whether two pages hold the same items in the same order. */
export function isSame(one: readonly string[] | undefined, other: readonly string[]): boolean {
  return one?.length === other.length && one.every((item, index) => item === other[index]);
}
