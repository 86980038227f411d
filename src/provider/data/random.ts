/** A stream of random choices; equal seeds and labels give equal streams on any machine. */
export interface Random {
  /** In [0, 1). */
  next(): number;
  /** Both ends included. */
  integer(from: number, to: number): number;
  pick<Value>(values: readonly Value[]): Value;
  /** The same values in another order. */
  shuffled<Value>(values: readonly Value[]): Value[];
  /** True once in so many times. */
  once(inEvery: number): boolean;
  text(length: number, alphabet: string): string;
  hex(length: number): string;
  uuid(): string;
}

export const LETTERS_AND_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** `label` keeps streams apart, so that the choices for one API never change the data of another. */
export function createRandom(seed: number, label: string): Random {
  let state = [...label].reduce(
    (hash, character) => Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193),
    seed ^ 0x811c9dc5,
  );
  const next = (): number => {
    // The generator mulberry32.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const integer = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const text = (length: number, alphabet: string): string =>
    Array.from({ length }, () => alphabet.charAt(integer(0, alphabet.length - 1))).join('');
  const hex = (length: number): string => text(length, '0123456789abcdef');
  return {
    next,
    integer,
    text,
    hex,
    once: (inEvery) => next() * inEvery < 1,
    pick: (values) => {
      const value = values[integer(0, values.length - 1)];
      if (value === undefined) throw new RangeError('Nothing to pick from: the list is empty.');
      return value;
    },
    shuffled: (values) =>
      values
        .map((value) => ({ value, place: next() }))
        .toSorted((a, b) => a.place - b.place)
        .map(({ value }) => value),
    uuid: () => [hex(8), hex(4), `4${hex(3)}`, `${text(1, '89ab')}${hex(3)}`, hex(12)].join('-'),
  };
}
