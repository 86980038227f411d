/** Whose turn it is. */
export interface Turn {
  /** Its place among those that take turns, and how many they are. */
  readonly own: number;
  readonly of: number;
  /** So many of the first ones go to each of them. */
  readonly each: number;
}

/** The first of all ways, and of the others every one whose turn it is: code that several parameters or operations share is broken in each way once. */
export function dealt<T>(all: readonly T[], { own, of, each }: Turn): readonly T[] {
  return all.filter((_, place) => place < each || place % of === own);
}

/** Each of all with its place, and all of them. */
export function inTurn<T>(all: readonly T[]): readonly (readonly [own: number, one: T, all: readonly T[]])[] {
  return all.map((one, own) => [own, one, all]);
}
